-- Which assessments of a tenant a national assessor may read (docs/adr/0024). The row lies in the tenant's house, behind its
-- wall, and goes with it. Name of the unit and stage are kept in it, written in the transaction that changes them: so the
-- national role can say who is assigned to what without seeing units or assessments.

create table national_assignment (
    tenant_id     uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    assessment_id uuid        not null,
    person_id     uuid        not null,
    username      text        not null,
    person_name   text        not null,
    unit_id       uuid        not null,
    unit_name     text        not null,
    state         text        not null check (state in ('DRAFT', 'SUBMITTED')),
    note          text        not null default '' check (length(note) <= 2000),
    given_at      timestamptz not null default clock_timestamp(),
    given_by      text        not null,
    primary key (tenant_id, assessment_id, person_id),
    foreign key (tenant_id, assessment_id) references assessment,
    foreign key (tenant_id, unit_id) references unit
);
create index national_assignment_unit on national_assignment (tenant_id, unit_id);

alter table national_assignment enable row level security;
alter table national_assignment force row level security;
create policy tenant_wall on national_assignment
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
create policy national_view on national_assignment for select to ${national_role} using (true);

grant select, insert, update (unit_name, state), delete on national_assignment to ${app_role};
grant select on national_assignment to ${national_role};
