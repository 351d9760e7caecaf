'use client';

import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { DataTable } from '@/components/shared/data-table';
import { EmptyState } from '@/components/shared/empty-state';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { revokeApiKey } from '@/lib/domain/workspace/keys/actions';
import type { ApiKeyView, NewApiKey as Made } from '@/lib/domain/workspace/keys/vocabulary';
import { apiKeyColumns } from './api-key-columns';
import { ApiKeyDialog } from './api-key-dialog';
import { NewApiKey } from './new-api-key';
import { SettingsSection } from './settings-section';

type ApiKeysProps = { keys: ReadonlyArray<ApiKeyView>; now: string; timeZone: string };

export function ApiKeys({ keys, now, timeZone }: ApiKeysProps) {
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [revoking, setRevoking] = useState<ApiKeyView | null>(null);

  async function revoke({ id, name }: ApiKeyView) {
    const outcome = await revokeApiKey({ keyId: id });
    if (outcome.ok) toast.done(`“${name}” no longer works`);
    else toast.problem(outcome.failure.message);
    setRevoking(null);
    if (made?.apiKey.id === id) setMade(null);
  }

  return (
    <SettingsSection
      title="API keys"
      about="A key is shown once, then only its start. It does what you allow it and nothing an administrator may not."
      actions={
        <Button variant="primary" size="sm" onClick={() => setAsking(true)}>
          <Plus aria-hidden />
          New key
        </Button>
      }
    >
      {made ? <NewApiKey made={made} /> : null}
      <DataTable
        label="API keys"
        columns={apiKeyColumns({ now, timeZone, onRevoke: setRevoking })}
        rows={keys}
        rowKey={({ id }) => id}
        instead={
          <EmptyState icon={KeyRound} title="No keys yet">
            With a key your other systems read and write here. What they can do is{' '}
            <a href="/api/v1/openapi.json" target="_blank" className="link">
              described for programs
            </a>
            .
          </EmptyState>
        }
      />
      {asking ? (
        <ApiKeyDialog
          onClose={() => setAsking(false)}
          onMade={(fresh) => {
            setMade(fresh);
            setAsking(false);
          }}
        />
      ) : null}
      {revoking ? (
        <ConfirmDialog
          open
          destroys
          onOpenChange={() => setRevoking(null)}
          title={`Revoke “${revoking.name}”?`}
          act="Revoke"
          keep="Keep it"
          onConfirm={() => revoke(revoking)}
        >
          Whatever uses it stops working at once. This can’t be undone; you can make a new key.
        </ConfirmDialog>
      ) : null}
    </SettingsSection>
  );
}
