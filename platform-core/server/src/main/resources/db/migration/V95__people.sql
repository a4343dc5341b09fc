-- What was typed about somebody whose account was there before the invitation, until he has come in: whose an address is, is
-- not told by inviting it. Empty for all others.
alter table invitation
    add column name  text not null default '',
    add column email text not null default '';

-- What was created under a key is known again by a hash, and no longer by the words themselves, which spoke of people. The words
-- that an invitation had named its roles and units in no order; the same wish now names them in the order of the letters, so
-- rows of invitations are brought into it first. All rows keep what they promise.
alter table creation no force row level security;

update creation
set digest = encode(sha256(convert_to(coalesce((
    select 'person Invitation[name=' || part[1] || ', email=' || part[2] || ', roles=['
               || coalesce((select string_agg(role, ', ' order by role collate "C")
                            from regexp_split_to_table(part[3], ', ') role), '') || '], assignments=['
               || coalesce((select string_agg(held[1], ', ' order by held[1] collate "C")
                            from regexp_matches(part[4], 'UnitRole\[[^]]*\]', 'g') held), '') || ']]'
    from regexp_match(digest, '^person Invitation\[name=(.*), email=(.*), roles=\[(.*)\], assignments=\[(.*)\]\]$') part
    where part is not null), digest), 'UTF8')), 'hex');

alter table creation force row level security;

alter table creation add constraint creation_digest_is_a_hash check (digest ~ '^[0-9a-f]{64}$');
