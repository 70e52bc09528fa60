--liquibase formatted sql

--changeset vip:0001-product
--comment: What can be bought, small and the same on every shard. Keyed by its number. The column desc is called description, because desc is a reserved word.
create table product (
  id int not null,
  name varchar(32) not null,
  description varchar(255) not null,
  vip_time int not null comment 'days of VIP',
  price bigint not null comment 'in minor units of the currency',
  currency char(3) character set ascii collate ascii_bin not null comment 'ISO 4217',
  primary key (id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table product;
