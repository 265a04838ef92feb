create table petmatch_sample.note (
    id   bigint primary key,
    text text not null
);
