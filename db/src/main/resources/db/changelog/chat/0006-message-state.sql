--liquibase formatted sql

--changeset chat:0006-message-state
--comment: What became of a message, and what is known of its file, so that history needs no other table.
alter table message
  drop column media,
  drop column recall_time,
  add column state tinyint not null default 1 comment '1 visible, 2 pending, 3 refused, 4 recalled',
  add column deleted_by_sender boolean not null default false,
  add column deleted_by_receiver boolean not null default false,
  add column media_id char(32) character set ascii collate ascii_bin null comment 'null for a text, or once recalled',
  add column content_type varchar(32) character set ascii collate ascii_bin null comment 'of the file',
  add column width smallint unsigned null comment 'pixels',
  add column height smallint unsigned null comment 'pixels',
  add column duration_ms int null,
  add column blurhash varchar(64) character set ascii collate ascii_bin null;
--rollback alter table message drop column state, drop column deleted_by_sender, drop column deleted_by_receiver, drop column media_id, drop column content_type, drop column width, drop column height, drop column duration_ms, drop column blurhash, add column media varchar(96) character set ascii collate ascii_bin null, add column recall_time datetime(3) null;
