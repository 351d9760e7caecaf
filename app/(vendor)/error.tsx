'use client';

// Beside the menu, which still works.
export { PageFailed as default } from '@/components/shared/page-failed';
