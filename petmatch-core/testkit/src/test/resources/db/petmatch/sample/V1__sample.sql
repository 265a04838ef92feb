create table petmatch_sample.note (
    id   bigint primary key,
    text text not null
);

create table petmatch_sample.kind (
    id   bigint generated always as identity primary key,
    name text not null
);

insert into petmatch_sample.kind (name)
values ('first');
