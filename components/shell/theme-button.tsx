'use client';

import { SunMoon } from 'lucide-react';
import { useTheme } from 'next-themes';
import { IconButton } from '@/components/ui/icon-button';

/** Light or dark at once; following the system again is in the user menu. */
export function ThemeButton({ className }: { className?: string }) {
  const { resolvedTheme, setTheme } = useTheme();

  return (
    <IconButton
      label="Switch theme"
      className={className}
      onClick={() => setTheme(resolvedTheme === 'dark' ? 'light' : 'dark')}
    >
      <SunMoon aria-hidden />
    </IconButton>
  );
}
