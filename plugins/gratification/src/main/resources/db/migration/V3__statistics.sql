-- What management and the assessment ask for beyond the reports: that nothing was received, what was done to tell people, and
-- what the control unit (UPG) stands on. Nobody's name is kept here; who did what is in the audit log.
create table nil_report (
    tenant_id   uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id          uuid    not null,
    unit_id     uuid    not null,
    first_day   date    not null,
    last_day    date    not null check (last_day > first_day),
    filed_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, unit_id, first_day, last_day)
);
create index nil_report_day on nil_report (tenant_id, first_day);
alter table nil_report enable row level security;
alter table nil_report force row level security;
create policy tenant_wall on nil_report
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table campaign (
    tenant_id   uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id          uuid    not null,
    held_on     date    not null,
    kind        text    not null check (kind in ('POSTER', 'SOCIAL_MEDIA', 'ASSEMBLY', 'EMAIL', 'BANNER', 'SOCIALISATION', 'OTHER')),
    topic       text    not null check (length(topic) between 1 and 200),
    reach       integer not null check (reach between 1 and 100000000),
    note        text    not null check (length(note) <= 1000),
    file_id     text    not null, -- empty where there is no photo
    file_name   text    not null,
    file_sha256 text    not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id)
);
create index campaign_day on campaign (tenant_id, held_on);
alter table campaign enable row level security;
alter table campaign force row level security;
create policy tenant_wall on campaign
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table foundation (
    tenant_id   uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id          uuid    not null,
    kind        text    not null check (kind in ('UPG_DECREE', 'PROCEDURE')),
    number      text    not null check (length(number) between 1 and 200),
    decided_on  date    not null,
    file_id     text    not null check (length(file_id) = 36),
    file_name   text    not null,
    file_sha256 text    not null check (length(file_sha256) = 64),
    recorded_at timestamptz not null,
    primary key (tenant_id, id)
);
create index foundation_day on foundation (tenant_id, kind, decided_on);
alter table foundation enable row level security;
alter table foundation force row level security;
create policy tenant_wall on foundation
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

-- What the figures look reports up by.
create index report_reported on report (tenant_id, reported_on);
create index report_received on report (tenant_id, received_on);
