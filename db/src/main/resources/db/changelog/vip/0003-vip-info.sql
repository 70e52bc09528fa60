--liquibase formatted sql

--changeset vip:0003-vip-info
--comment: Until when a user is VIP, as it follows from his paid orders. One row a user, keyed by him.
create table vip_info (
  user_id bigint not null,
  vip_deadline datetime(3) not null comment 'the first moment at which VIP is over',
  primary key (user_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table vip_info;
