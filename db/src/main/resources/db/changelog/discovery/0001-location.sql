--liquibase formatted sql

--changeset discovery:0001-location
--comment: Where a user was last. Keyed by user and read by nothing else: who is near is asked of Redis.
create table location (
  user_id bigint not null,
  longitude decimal(9, 6) not null comment 'degrees, east positive',
  latitude decimal(8, 6) not null comment 'degrees, north positive',
  ip_addr varchar(45) character set ascii collate ascii_bin null,
  update_time datetime(3) not null,
  primary key (user_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table location;
