export const DEAL_TYPE_LABELS = [
  { value: 'new_customer', label: 'New customer' },
  { value: 'expansion', label: 'Expansion' },
  { value: 'renewal', label: 'Renewal' },
  { value: 'replacement', label: 'Replacement' },
] as const;
