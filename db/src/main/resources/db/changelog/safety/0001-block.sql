--liquibase formatted sql

--changeset safety:0001-block
--comment: Who has blocked whom, two rows for each, one for each side, so that every read is about one user. Keyed by user, side and the other one, which answers how two stand to each other; (user_id, side, create_time, peer_id) reads a list, newest first.
create table block (
  user_id bigint not null,
  side tinyint not null comment '0 the user has blocked the peer, 1 the peer has blocked the user',
  peer_id bigint not null,
  create_time datetime(3) not null,
  primary key (user_id, side, peer_id),
  key ix_block_create_time (user_id, side, create_time, peer_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table block;
