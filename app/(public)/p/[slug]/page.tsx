import { notFound } from 'next/navigation';
import { VisitorForm } from '@/components/leads/doors/visitor-form';
import { Door } from '@/components/sign-in/door';
import { findPage } from '@/lib/domain/leads/doors/visit';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props) {
  const page = await findPage((await params).slug);
  return { title: page?.title || page?.name || 'Not found' };
}

export default async function CampaignPage({ params }: Props) {
  const { slug } = await params;
  const page = await findPage(slug);
  if (!page) notFound();

  return (
    <Door title={page.title || page.name} lead={page.text || `Write to ${page.vendor}.`}>
      <VisitorForm slug={slug} consentText={page.consentText} />
    </Door>
  );
}
