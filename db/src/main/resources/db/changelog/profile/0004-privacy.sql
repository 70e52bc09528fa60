--liquibase formatted sql

--changeset profile:0004-privacy
--comment: What a user says in his own words, what he keeps to himself, and how many he follows and is followed by. The counts change in the transaction that changes the rows of follow.
alter table user_info
  add column introduction varchar(500) null,
  add column hide_age boolean not null default false,
  add column hide_distance boolean not null default false,
  add column hide_online boolean not null default false,
  add column following int not null default 0 comment 'how many the user follows',
  add column followers int not null default 0 comment 'how many follow the user';
--rollback alter table user_info drop column introduction, drop column hide_age, drop column hide_distance, drop column hide_online, drop column following, drop column followers;
