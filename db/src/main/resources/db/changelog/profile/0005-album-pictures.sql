--liquibase formatted sql

--changeset profile:0005-album-pictures
--comment: What must be known of a photo to show it without asking for its file; photo is the media id.
alter table user_album
  add column teaser char(32) character set ascii collate ascii_bin not null comment 'under which name the blurred picture is stored',
  add column blurhash varchar(64) character set ascii collate ascii_bin not null,
  add column width smallint unsigned not null comment 'pixels',
  add column height smallint unsigned not null comment 'pixels',
  add column state tinyint not null comment '0 pending, 1 visible, 2 refused';
--rollback alter table user_album drop column teaser, drop column blurhash, drop column width, drop column height, drop column state;
