create table if not exists alert (
  id varchar(40) primary key,
  name varchar(400) not null,
  search varchar(100000) not null,
  created varchar(40) not null,
  webhook varchar(4000) not null,
  secret varchar(200) not null
);
create table if not exists hit (
  number bigint generated always as identity primary key,
  alert varchar(40) not null references alert (id) on delete cascade,
  article varchar(4000) not null,
  title varchar(100000) not null,
  outlet varchar(10000) not null,
  author varchar(10000) not null,
  category varchar(10000) not null,
  iso varchar(40) not null,
  dateprecision varchar(10) not null,
  url varchar(10000) not null,
  summary varchar(100000) not null,
  sha256 varchar(64) not null,
  generation varchar(40) not null,
  found varchar(40) not null,
  unique (alert, article)
);
create table if not exists delivery (
  hit bigint primary key references hit (number) on delete cascade,
  attempts int not null,
  due bigint not null,
  dead boolean not null,
  trouble varchar(1000) not null
);
create index if not exists delivery_due on delivery (dead, due);
create table if not exists seen (article bigint primary key);
create table if not exists evaluated (generation varchar(40) primary key);
