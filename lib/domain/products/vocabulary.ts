export type ProductView = { id: string; name: string; line: string; active: boolean };
