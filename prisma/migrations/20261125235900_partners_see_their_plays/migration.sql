-- The inner "id" was the offer's own, so that a partner saw no play at all.
drop policy partner_select on "Play";
create policy partner_select on "Play" for select to app_partner
  using ("workspaceId" = (select app_workspace()) and exists (select from "PlayOffer" o where o."playId" = "Play".id));
