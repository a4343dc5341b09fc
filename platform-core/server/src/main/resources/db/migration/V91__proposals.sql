-- Proposals of plugins that people accepted, with where they came from. Rows are only added.
create table proposal_accepted (
    tenant_id     uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    assessment_id uuid        not null,
    question      text        not null,
    plugin        text        not null check (length(plugin) between 1 and 255),
    fingerprint   text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    version       text        not null,
    as_of         timestamptz not null,
    answer        text        not null check (answer = '' or answer is json),
    answered      boolean     not null,
    document_id   uuid        not null,
    accepted_at   timestamptz not null,
    accepted_by   text        not null,
    primary key (tenant_id, assessment_id, question, plugin, fingerprint),
    foreign key (tenant_id, assessment_id) references assessment,
    foreign key (tenant_id, document_id) references document
);
alter table proposal_accepted enable row level security;
alter table proposal_accepted force row level security;
create policy tenant_wall on proposal_accepted
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
grant select, insert on proposal_accepted to ${app_role};
