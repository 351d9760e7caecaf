import { LeadTabs } from '@/components/leads/lead-tabs';
import { ModelScreen } from '@/components/leads/score/model-screen';
import { TrainButton } from '@/components/leads/score/train-button';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { getModel } from '@/lib/domain/leads/scoring/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Leads, score' };

export default async function LeadScorePage() {
  const viewer = await vendorPage();
  const { timeZone, locale } = await getWorkspace(viewer, {});

  return (
    <>
      <PageHeader title="Leads" action={can(viewer, 'lead.train') ? <TrainButton /> : null} />
      <LeadTabs current="/leads/score" />
      <PageBody measure="full">
        <ModelScreen
          page={await getModel(viewer, {})}
          mayChoose={can(viewer, 'lead.choose_model')}
          timeZone={timeZone}
          locale={locale}
        />
      </PageBody>
    </>
  );
}
