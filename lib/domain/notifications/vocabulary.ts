/** Something that a person should know of, with the page that shows it. */
export type NotificationView = {
  id: string;
  /** The event behind it, such as `registration.approved`. */
  kind: string;
  title: string;
  body: string;
  href: string;
  createdAt: string;
  readAt: string | null;
};

export type Inbox = {
  now: string;
  unread: number;
  /** The newest, read and unread. */
  items: ReadonlyArray<NotificationView>;
};
