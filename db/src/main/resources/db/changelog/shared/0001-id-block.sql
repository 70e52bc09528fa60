--liquibase formatted sql

--changeset shared:0001-id-block
--comment: Numbers not given out yet, one row for each kind of number; instances take them in blocks. Keyed by kind.
create table id_block (
  name varchar(32) character set ascii collate ascii_bin not null,
  next_free bigint not null comment 'the first number that nobody has taken',
  primary key (name)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
insert into id_block (name, next_free) values ('user', 100001);
--rollback drop table id_block;
