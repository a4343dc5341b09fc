-- Units can be archived and carry a version; a tenant says who enters the results of surveys.

alter table unit
    add column state   text   not null default 'ACTIVE' check (state in ('ACTIVE', 'ARCHIVED')),
    add column version bigint not null default 0;

create table tenant_setting (
    tenant_id    uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    survey_entry text not null default 'unit' check (survey_entry in ('unit', 'evaluator')),
    primary key (tenant_id)
);

alter table tenant_setting enable row level security;
alter table tenant_setting force row level security;
create policy tenant_wall on tenant_setting
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

grant select, insert, update on tenant_setting to ${app_role};
