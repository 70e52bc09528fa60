--liquibase formatted sql

--changeset chat:0005-contact-marks
--comment: How far each side has heard, read and removed, how it keeps the contact, and the version that a device asks after.
alter table contacts
  add column peer_read_seq bigint not null default 0 comment 'up to here the peer has read',
  add column heard_seq bigint not null default 0 comment 'of the newest message from the peer',
  add column cleared_seq bigint not null default 0 comment 'up to here this side has removed the history',
  add column muted boolean not null default false,
  add column removed boolean not null default false comment 'not in the list until one of the two writes again',
  add column waiting boolean not null default false comment 'there are unread messages, and it is neither muted nor removed',
  add column last_from bigint not null default 0 comment 'who sent the newest message',
  add column last_type tinyint not null default 1 comment 'as msg_type of message',
  add column last_showing tinyint not null default 1 comment '1 shown, 2 pending, 3 refused, 4 withheld, 5 recalled, 6 deleted',
  add column version bigint not null default 0 comment 'of the newest change here, among all contacts of the user',
  drop key ix_contacts_update_time,
  add key ix_contacts_list (user_id, removed, pinned, update_time, peer_id),
  add key ix_contacts_version (user_id, version),
  add key ix_contacts_waiting (user_id, waiting);
--rollback alter table contacts drop key ix_contacts_list, drop key ix_contacts_version, drop key ix_contacts_waiting, drop column peer_read_seq, drop column heard_seq, drop column cleared_seq, drop column muted, drop column removed, drop column waiting, drop column last_from, drop column last_type, drop column last_showing, drop column version, add key ix_contacts_update_time (user_id, pinned, update_time);
