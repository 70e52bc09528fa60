--liquibase formatted sql

--changeset profile:0009-verified
--comment: Whether the operator has made sure that the photos show this user.
alter table user_info
  add column verified_time datetime(3) null comment 'since when; null for not';
--rollback alter table user_info drop column verified_time;
