--liquibase formatted sql

--changeset discovery:0004-grid
--comment: How coarsely people are shown: a few lines, each a choice of cells. A line never changes but for its state, so it is read once by each instance.
create table grid (
  version bigint not null,
  state tinyint not null comment '0 the index is being filled for it, 1 used, 2 lists begun with it are still read',
  people int not null comment 'how many it was made of',
  leaves longblob not null comment 'deflated: how many; the steps between their ids; how many people each stood for',
  create_time datetime(3) not null,
  state_time datetime(3) not null comment 'since when it is in its state',
  primary key (version)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table grid;
