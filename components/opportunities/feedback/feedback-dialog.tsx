'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { listOwnFeedback, sayFeedback } from '@/lib/domain/opportunities/feedback/actions';
import { FEEDBACK_KINDS, type FeedbackKind } from '@/lib/domain/opportunities/feedback/vocabulary';
import { answerOf, AWAY, type Failure } from '@/lib/platform/outcome';
import { OwnFeedback } from './own-feedback';

type FeedbackDialogProps = {
  opportunityId: string;
  stage: { key: string; name: string };
  criteria?: ReadonlyArray<{ key: string; label: string }>;
  onClose: () => void;
};

/** What is wrong, or good, about a stage, for those who look after the process. */
export function FeedbackDialog({ opportunityId, stage, criteria = [], onClose }: FeedbackDialogProps) {
  const [said, setSaid] = useState({ kind: 'unclear' as FeedbackKind, text: '', criterionKey: '' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const { data: own = [] } = useQuery({
    queryKey: ['feedback', 'own', opportunityId],
    queryFn: () => answerOf(listOwnFeedback({ opportunityId })),
  });
  const send = async () => {
    setPending(true);
    const outcome = await sayFeedback({ opportunityId, stageKey: stage.key, ...said }).catch(() => AWAY);
    setPending(false);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    toast.done('Thank you. You hear when something comes of it.');
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`About ${stage.name}`}
      description="Whoever designs the process reads it."
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <DialogBody>
          <RadioGroup
            legend="What is it?"
            columns={2}
            value={said.kind}
            onValueChange={(kind) => setSaid({ ...said, kind: kind as FeedbackKind })}
            options={FEEDBACK_KINDS}
          />
          {criteria.length > 0 ? (
            <Field label="About" mark="optional">
              <Select
                scale="sm"
                options={[
                  { value: '', label: 'the stage as a whole' },
                  ...criteria.map(({ key, label }) => ({ value: key, label })),
                ]}
                value={said.criterionKey}
                onChange={(event) => setSaid({ ...said, criterionKey: event.target.value })}
              />
            </Field>
          ) : null}
          <Field
            label="In your words"
            error={
              failure ? (failure.fields?.text?.[0] ?? `${failure.message} What you wrote is still here.`) : undefined
            }
          >
            <Textarea
              rows={3}
              maxLength={2_000}
              value={said.text}
              onChange={(event) => setSaid({ ...said, text: event.target.value })}
            />
          </Field>
          <OwnFeedback entries={own.filter(({ stageKey }) => stageKey === stage.key)} />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Send
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
