--liquibase formatted sql

--changeset safety:0002-report
--comment: What people have told the operator of others. Keyed by reporter, whose reports are read together; one report for each reporter and target is unique, the operator decides by id, also unique; (reporter_id, create_time) holds somebody to his limit, (state, id) finds what is open, the oldest first.
create table report (
  reporter_id bigint not null,
  id bigint not null,
  kind tinyint not null comment 'what is reported: 1 a profile, 2 a photo',
  target_user_id bigint not null,
  photo_id bigint not null comment '0 for a profile',
  reason tinyint not null comment '1 spam, 2 scam, 3 harassment, 4 nudity, 5 underage, 6 impersonation, 7 other',
  words varchar(500) not null comment 'what the reporter says besides',
  snapshot text not null comment 'what was reported as it was then, lines name: value; empty if nothing was to be seen',
  state tinyint not null comment '0 open, 1 acted on, 2 dismissed',
  create_time datetime(3) not null,
  primary key (reporter_id, id),
  unique key uk_report_id (id),
  unique key uk_report_target (reporter_id, kind, target_user_id, photo_id),
  key ix_report_create_time (reporter_id, create_time),
  key ix_report_state (state, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table report;
