import { ThemeButton } from '@/components/shell/theme-button';
import { WorkspaceMark } from '@/components/shell/workspace-mark';

/** The top of the pages that stand before the product. */
export function Brand() {
  return (
    <div className="flex items-center gap-2.5 text-base font-semibold">
      <WorkspaceMark />
      Tributary
      <ThemeButton className="ml-auto" />
    </div>
  );
}
