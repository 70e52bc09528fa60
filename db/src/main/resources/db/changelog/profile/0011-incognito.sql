--liquibase formatted sql

--changeset profile:0011-incognito
--comment: Whether a user looks at profiles without leaving a footprint; it counts only while he is VIP. Until when he has seen his visitors stands in visitor_mark, and never stood here.
alter table user_info
  add column incognito boolean not null default false,
  drop column visitors_read_time;
--rollback alter table user_info drop column incognito, add column visitors_read_time datetime(3) null comment 'newer visits are unread' after authority;
