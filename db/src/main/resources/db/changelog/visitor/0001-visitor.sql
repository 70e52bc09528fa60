--liquibase formatted sql

--changeset visitor:0001-visitor
--comment: Who looked at a profile, the newest visit of each pair. Keyed by the visited and the visitor, so that a repeated visit meets its row; (user_id, visit_time) reads a list, newest first.
create table visitor (
  user_id bigint not null comment 'the visited',
  visitor_id bigint not null,
  visit_time datetime(3) not null,
  primary key (user_id, visitor_id),
  key ix_visitor_visit_time (user_id, visit_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table visitor;
