'use client';

import { useState, type ComponentProps } from 'react';
import { newId } from '@/lib/core/ids';
import { RegisterForm } from './register-form';

type RegisterScreenProps = Omit<ComponentProps<typeof RegisterForm>, 'draftId'> & {
  /** The draft that the address names. */
  named: string | null;
};

/**
 * The form names its own draft in the address once there is something in it: that alone must not begin the form anew.
 * An address that names another draft, or none any more, does.
 */
export function RegisterScreen({ named, ...form }: RegisterScreenProps) {
  const [shown, setShown] = useState(() => ({ named, draftId: named ?? newId() }));
  if (shown.named !== named) setShown({ named, draftId: named ?? newId() });

  return <RegisterForm key={shown.draftId} draftId={shown.draftId} {...form} />;
}
