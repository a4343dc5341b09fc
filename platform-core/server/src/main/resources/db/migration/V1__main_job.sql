-- The tables of the main job: tenants, their units, assessments, answers, evidence, and the audit log.
--
-- Every table with tenant data: tenant_id first in the key (a tenant's rows lie together), filled from the setting
-- integritas.tenant, guarded by a policy that is forced on the owner too. ${app_role} owns nothing and bypasses nothing.

create table tenant (
    id         uuid primary key,
    alias      text        not null unique check (alias ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(alias) <= 63),
    name       text        not null,
    kind       text        not null check (kind in ('ministry', 'agency', 'province', 'regency', 'city')),
    code       text        not null default '',
    state      text        not null default 'active' check (state in ('invited', 'active', 'suspended', 'closed')),
    locale     text        not null default 'id' check (locale in ('id', 'en')),
    time_zone  text        not null default 'Asia/Jakarta',
    created_at timestamptz not null default now()
);

create table unit (
    tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    id        uuid not null,
    parent_id uuid,
    code      text not null check (length(code) between 1 and 64),
    name      text not null check (length(name) between 1 and 200),
    primary key (tenant_id, id),
    unique (tenant_id, code),
    foreign key (tenant_id, parent_id) references unit
);
create index unit_parent on unit (tenant_id, parent_id);

create table assignment (
    tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    person_id uuid not null,
    unit_id   uuid not null,
    role      text not null check (role in ('unit-user', 'internal-assessor')),
    primary key (tenant_id, person_id, role, unit_id),
    foreign key (tenant_id, unit_id) references unit
);
create index assignment_unit on assignment (tenant_id, unit_id);

create table assessment (
    tenant_id      uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    id             uuid        not null,
    unit_id        uuid        not null,
    rubric         text        not null,
    edition        text        not null,
    edition_hash   text        not null,
    period         integer     not null check (period between 2000 and 2999),
    target         text        not null,
    state          text        not null check (state in ('DRAFT', 'SUBMITTED')),
    state_note     text        not null default '',
    opened_at      timestamptz not null,
    version        bigint      not null,
    primary key (tenant_id, id),
    unique (tenant_id, unit_id, rubric, period),
    foreign key (tenant_id, unit_id) references unit
);

create table answer (
    tenant_id     uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    assessment_id uuid        not null,
    tier          text        not null check (tier in ('self')),
    question      text        not null,
    value         text        check (value is json),
    note          text        not null default '' check (length(note) <= 20000),
    version       bigint      not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    primary key (tenant_id, assessment_id, tier, question),
    foreign key (tenant_id, assessment_id) references assessment
);

create table score_summary (
    tenant_id     uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    assessment_id uuid        not null,
    tier          text        not null check (tier in ('self')),
    points        numeric     not null,
    provisional   numeric     not null,
    answered      integer     not null,
    questions     integer     not null,
    awards        text        not null default '',
    scored_at     timestamptz not null,
    primary key (tenant_id, assessment_id, tier),
    foreign key (tenant_id, assessment_id) references assessment
);

create table document (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    id         uuid        not null,
    kind       text        not null check (kind in ('FILE', 'LINK')),
    name       text        not null check (length(name) between 1 and 255),
    media_type text        not null default '',
    size       bigint      not null default 0,
    sha256     text        not null default '',
    address    text        not null default '' check (length(address) <= 2000),
    unit_id    uuid        not null,
    added_at   timestamptz not null,
    added_by   text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references unit
);
create index document_unit on document (tenant_id, unit_id);
create index document_content on document (tenant_id, sha256);

create table evidence (
    tenant_id     uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    assessment_id uuid not null,
    question      text not null,
    document_id   uuid not null,
    attached_at   timestamptz not null,
    primary key (tenant_id, assessment_id, question, document_id),
    foreign key (tenant_id, assessment_id) references assessment,
    foreign key (tenant_id, document_id) references document
);
create index evidence_document on evidence (tenant_id, document_id);

-- What a client already created under a key of its own choice, so that a repeated request creates nothing twice.
create table creation (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    person_id  uuid        not null,
    key        text        not null check (length(key) between 1 and 200),
    digest     text        not null,
    subject_id uuid        not null,
    created_at timestamptz not null default now(),
    primary key (tenant_id, person_id, key)
);

create table audit_entry (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    id         bigint      not null generated always as identity,
    at         timestamptz not null default clock_timestamp(),
    actor_id   uuid        not null,
    actor_name text        not null,
    action     text        not null,
    subject_id uuid        not null,
    detail     text        not null default '',
    before     text        not null default '',
    after      text        not null default '',
    primary key (tenant_id, id)
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['unit', 'assignment', 'assessment', 'answer', 'score_summary', 'document', 'evidence',
                                   'creation', 'audit_entry']
    loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant_wall on %I
                            using (tenant_id = nullif(current_setting(''integritas.tenant'', true), '''')::uuid)
                            with check (tenant_id = nullif(current_setting(''integritas.tenant'', true), '''')::uuid)', guarded);
    end loop;
end
$$;

grant usage on schema public to ${app_role};
grant select, insert, update on tenant, unit, assessment, answer, score_summary, document to ${app_role};
grant select, insert, update, delete on assignment, evidence to ${app_role};
grant delete on document to ${app_role};
grant select, insert on creation, audit_entry to ${app_role};
