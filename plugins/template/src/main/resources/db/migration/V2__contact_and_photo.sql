-- The organiser's number is sealed: the database never has it in clear. A photo is a file of the plugin's, by its key.
alter table event
    add column contact text not null default '',
    add column photo   text not null default '';
