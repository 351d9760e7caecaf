export type DraggedCard = { cardId: string; stageKey: string };

/** Whether what is being dragged is one of our cards: a drop from elsewhere could be anything. */
export function isDraggedCard(data: Readonly<Record<string | symbol, unknown>>): data is DraggedCard {
  return typeof data.cardId === 'string' && typeof data.stageKey === 'string';
}
