-- What the gratification control unit (UPG) may see of a report lies in report, giver, gift, attachment, step and deadline.
-- Drafts, and reports whose reporter stays hidden from the UPG, lie sealed in private_report and nowhere else.
create table report (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    year               integer not null,
    number             integer not null,
    unit_id            text    not null, -- empty where the unit is not in the tree
    kind               text    not null check (kind in ('RECEIPT', 'REFUSAL')),
    state              text    not null check (state in ('SUBMITTED', 'VERIFICATION', 'TO_BE_COMPLETED', 'ANALYSIS', 'NEED_NOT_BE_REPORTED', 'NOT_ACTIONABLE', 'DISTRIBUTED',
        'FORWARDED', 'DECIDED', 'OWNED_BY_RECEIVER', 'OWNED_BY_STATE', 'RETURNED_TO_GIVER', 'HANDOVER', 'CLOSED',
        'REFUSAL_RECORDED')),
    reporter_id        uuid    not null,
    reporter_name      text    not null check (length(reporter_name) between 1 and 200),
    reporter_office    text    not null,
    reporter_position  text    not null,
    nik_sealed         text    not null,
    nik_fingerprint    text    not null check (length(nik_fingerprint) = 64),
    address_sealed     text    not null,
    contact_sealed     text    not null,
    compensation       boolean not null,
    place              text    not null,
    chronology         text    not null,
    received_on        date    not null,
    reported_on        date    not null check (reported_on >= received_on),
    submitted_at       timestamptz not null,
    rule_set           text    not null,
    version            bigint  not null,
    primary key (tenant_id, id),
    unique (tenant_id, year, number)
);
create index report_state on report (tenant_id, state, reported_on);
create index report_reporter on report (tenant_id, reporter_id);
alter table report enable row level security;
alter table report force row level security;
create policy tenant_wall on report
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table report_number (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    year               integer not null,
    last               integer not null check (last > 0),
    primary key (tenant_id, year)
);
alter table report_number enable row level security;
alter table report_number force row level security;
create policy tenant_wall on report_number
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table giver (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    report_id          uuid    not null,
    place              integer not null check (place > 0),
    name               text    not null,
    name_normalised    text    not null,
    name_fingerprint   text    not null,
    office             text    not null,
    address_sealed     text    not null,
    relation           text    not null check (relation in ('FAMILY', 'SERVED_OR_SUPERVISED', 'COLLEAGUE', 'UNKNOWN', 'OTHER')),
    relation_note      text    not null,
    reason             text    not null,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, place),
    foreign key (tenant_id, report_id) references report on delete cascade
);
create index giver_name on giver (tenant_id, name_fingerprint);
alter table giver enable row level security;
alter table giver force row level security;
create policy tenant_wall on giver
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table gift (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    report_id          uuid    not null,
    giver_id           uuid    not null,
    place              integer not null check (place > 0),
    event              text    not null check (event in ('FAREWELL', 'DUTY', 'NOT_DUTY', 'CEREMONY', 'RETURNS', 'OTHER')),
    event_note         text    not null,
    kind               text    not null check (kind in ('PERISHABLE', 'SOUVENIR', 'OTHER_GOODS', 'TRAVEL', 'MONEY')),
    description        text    not null,
    value              numeric(20, 2) not null check (value >= 0),
    currency           text    not null check (currency ~ '^[A-Z]{3}$'),
    estimated          boolean not null,
    location           text    not null check (location in ('REPORTER', 'UPG', 'KPK', 'OTHER', 'NOT_TAKEN')),
    location_note      text    not null,
    primary key (tenant_id, id),
    unique (tenant_id, giver_id, place),
    foreign key (tenant_id, report_id) references report on delete cascade,
    foreign key (tenant_id, giver_id) references giver on delete cascade
);
create index gift_report on gift (tenant_id, report_id);
alter table gift enable row level security;
alter table gift force row level security;
create policy tenant_wall on gift
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table attachment (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    report_id          uuid    not null,
    gift_id            text    not null, -- empty where it is about the report
    proof              text    not null check (proof in ('PHOTO', 'ASSIGNMENT', 'TICKET', 'HONORARIUM', 'GIFT_RECAP', 'INVITATION', 'OTHER')),
    name               text    not null,
    media_type         text    not null,
    size               bigint  not null,
    sha256             text    not null,
    added_at           timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, report_id) references report on delete cascade
);
create index attachment_report on attachment (tenant_id, report_id);
alter table attachment enable row level security;
alter table attachment force row level security;
create policy tenant_wall on attachment
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table step (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    report_id          uuid    not null,
    place              integer not null check (place > 0),
    from_state         text    not null,
    to_state           text    not null,
    by_person          uuid    not null,
    by_name            text    not null,
    at                 timestamptz not null,
    note               text    not null,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, place),
    foreign key (tenant_id, report_id) references report on delete cascade
);

-- Steps are added, and go only with the whole report.
create function step_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (
        select from plugin_gratification.report r where r.tenant_id = old.tenant_id and r.id = old.report_id) then
        return old;
    end if;
    raise exception 'steps of a report are only added';
end $$;
create trigger step_stays before update or delete on step for each row execute function step_stays();
alter table step enable row level security;
alter table step force row level security;
create policy tenant_wall on step
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table deadline (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    report_id          uuid    not null,
    term               text    not null check (term in ('TO_UPG', 'TO_KPK', 'COMPLETION', 'FORWARDING', 'DECISION', 'DECREE', 'HANDOVER')),
    runs_from          date    not null,
    working_days       integer not null check (working_days between 1 and 1000),
    due_on             date    not null,
    warned_on          date    not null check (warned_on <= due_on),
    provisional        boolean not null,
    calendar           text    not null,
    met_on             date,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, term, runs_from),
    foreign key (tenant_id, report_id) references report on delete cascade
);
create index deadline_open on deadline (tenant_id, due_on) where met_on is null;
alter table deadline enable row level security;
alter table deadline force row level security;
create policy tenant_wall on deadline
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

create table private_report (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    owner              text    not null check (length(owner) = 64),
    sealed             text    not null,
    state              text    not null check (state in ('DRAFT', 'HIDDEN')),
    rule_set           text    not null,
    changed_on         date    not null,
    version            bigint  not null,
    primary key (tenant_id, id)
);
alter table private_report enable row level security;
alter table private_report force row level security;
create policy tenant_wall on private_report
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
