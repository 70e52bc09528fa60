--liquibase formatted sql

--changeset safety:0003-report-message
--comment: A message can be reported too; what of somebody is reported has one column, whatever it is.
alter table report
  change column photo_id item_id bigint not null comment 'which photo, or which message by its sequence; 0 for a profile',
  modify column kind tinyint not null comment 'what is reported: 1 a profile, 2 a photo, 3 a message to the reporter';
--rollback alter table report change column item_id photo_id bigint not null comment '0 for a profile', modify column kind tinyint not null comment 'what is reported: 1 a profile, 2 a photo';
