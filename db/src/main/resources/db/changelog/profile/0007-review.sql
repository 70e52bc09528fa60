--liquibase formatted sql

--changeset profile:0007-review
--comment: What people wrote or show that moderation has not allowed yet, or not at all. Keyed by user and what it is about, so that a newer case meets the older one; (state, due_time) finds what is to be judged, the oldest first.
create table review (
  user_id bigint not null,
  subject tinyint not null comment '1 nickname, 2 introduction, 3 photo',
  photo bigint not null comment 'photo_id, 0 for a text',
  words varchar(500) null comment 'the text that waits, null for a photo',
  state tinyint not null comment '0 pending, 2 refused',
  due_time datetime(3) not null comment 'from then on it may be handed out: the end of a lease, or the next turn',
  create_time datetime(3) not null comment 'when it was put',
  primary key (user_id, subject, photo),
  key ix_review_due_time (state, due_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table review;
