-- A book as the first version wrote it, one row of each kind.
BEGIN TRANSACTION;
CREATE TABLE acquaintances (
	a INTEGER NOT NULL, 
	b INTEGER NOT NULL, 
	strength INTEGER, 
	CONSTRAINT pk_acquaintances PRIMARY KEY (a, b), 
	CONSTRAINT fk_acquaintances_a_contacts FOREIGN KEY(a) REFERENCES contacts (id) ON DELETE CASCADE, 
	CONSTRAINT fk_acquaintances_b_contacts FOREIGN KEY(b) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "acquaintances" VALUES(5,6,4);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE asks (
	id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	company TEXT NOT NULL, 
	posting_id INTEGER, 
	via_id INTEGER, 
	channel VARCHAR, 
	CONSTRAINT pk_asks PRIMARY KEY (id), 
	CONSTRAINT fk_asks_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE, 
	CONSTRAINT fk_asks_posting_id_postings FOREIGN KEY(posting_id) REFERENCES postings (id) ON DELETE SET NULL, 
	CONSTRAINT fk_asks_via_id_contacts FOREIGN KEY(via_id) REFERENCES contacts (id) ON DELETE SET NULL
);
INSERT INTO "asks" VALUES(4,5,'referral','Northwind',7,6,'mail');
CREATE TABLE boards (
	id INTEGER NOT NULL, 
	company VARCHAR NOT NULL, 
	platform VARCHAR NOT NULL, 
	token VARCHAR NOT NULL, 
	last_visit INTEGER NOT NULL, 
	ending VARCHAR, 
	health VARCHAR, 
	message TEXT, 
	last_complete DATE, 
	suspect_ids JSON, 
	suspect_streak INTEGER NOT NULL, 
	CONSTRAINT pk_boards PRIMARY KEY (id), 
	CONSTRAINT uq_boards_platform UNIQUE (platform, token, company)
);
INSERT INTO "boards" VALUES(2,'Northwind','greenhouse','northwind',3,'complete','ok',NULL,'2026-11-20',NULL,0);
CREATE TABLE contacts (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	phone TEXT, 
	url TEXT, 
	connected_on DATE, 
	last_contact DATE, 
	tie INTEGER, 
	kinds JSON NOT NULL, 
	cadence INTEGER, 
	looking TEXT, 
	note TEXT, 
	CONSTRAINT pk_contacts PRIMARY KEY (id)
);
INSERT INTO "contacts" VALUES(5,'Ana Silva',NULL,NULL,NULL,NULL,NULL,'["teammate"]',NULL,NULL,NULL);
INSERT INTO "contacts" VALUES(6,'Ben Okafor',NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,NULL);
CREATE TABLE counts (
	id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	postings INTEGER NOT NULL, 
	CONSTRAINT pk_counts PRIMARY KEY (id), 
	CONSTRAINT fk_counts_board_id_boards FOREIGN KEY(board_id) REFERENCES boards (id) ON DELETE CASCADE
);
INSERT INTO "counts" VALUES(1,2,'2026-11-20',1);
CREATE TABLE emails (
	contact_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	address TEXT NOT NULL, 
	CONSTRAINT pk_emails PRIMARY KEY (contact_id, position), 
	CONSTRAINT fk_emails_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "emails" VALUES(5,0,'ana@example.org');
CREATE TABLE employments (
	contact_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	employer TEXT NOT NULL, 
	title TEXT, 
	team TEXT, 
	start DATE, 
	"end" DATE, 
	current BOOLEAN NOT NULL, 
	CONSTRAINT pk_employments PRIMARY KEY (contact_id, position), 
	CONSTRAINT fk_employments_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "employments" VALUES(5,0,'Northwind','Engineer',NULL,NULL,NULL,1);
CREATE TABLE events (
	id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id), 
	CONSTRAINT fk_events_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "events" VALUES(1,5,'2026-11-20','Ana Silva moved');
CREATE TABLE facts (
	name VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_facts PRIMARY KEY (name)
);
INSERT INTO "facts" VALUES('mailed','2026-11-20');
CREATE TABLE favours (
	id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	direction VARCHAR NOT NULL, 
	what TEXT NOT NULL, 
	day DATE NOT NULL, 
	CONSTRAINT pk_favours PRIMARY KEY (id), 
	CONSTRAINT fk_favours_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "favours" VALUES(1,5,'given','coffee','2026-11-20');
CREATE TABLE meetings (
	id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	how TEXT, 
	note TEXT, 
	CONSTRAINT pk_meetings PRIMARY KEY (id), 
	CONSTRAINT fk_meetings_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "meetings" VALUES(1,5,'2026-11-20','call',NULL);
CREATE TABLE pages (
	board_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	url TEXT NOT NULL, 
	etag TEXT, 
	last_modified TEXT, 
	digest TEXT, 
	CONSTRAINT pk_pages PRIMARY KEY (board_id, position), 
	CONSTRAINT fk_pages_board_id_boards FOREIGN KEY(board_id) REFERENCES boards (id) ON DELETE CASCADE
);
INSERT INTO "pages" VALUES(2,0,'https://x.example/1','a',NULL,'d');
CREATE TABLE postings (
	id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	external_id VARCHAR NOT NULL, 
	title TEXT NOT NULL, 
	url TEXT NOT NULL, 
	locations JSON NOT NULL, 
	workplace VARCHAR, 
	department TEXT, 
	employment_type VARCHAR, 
	salary_min FLOAT, 
	salary_max FLOAT, 
	salary_currency VARCHAR, 
	salary_period VARCHAR, 
	posted_on DATE, 
	updated_on DATE, 
	requisition TEXT, 
	first_seen DATE NOT NULL, 
	last_seen DATE NOT NULL, 
	closed_on DATE, 
	misses INTEGER NOT NULL, 
	repost_of INTEGER, 
	kept BOOLEAN NOT NULL, 
	reason TEXT NOT NULL, 
	hiring_manager INTEGER, 
	recruiter INTEGER, 
	team TEXT, 
	applied_on DATE, 
	description TEXT, 
	CONSTRAINT pk_postings PRIMARY KEY (id), 
	CONSTRAINT fk_postings_board_id_boards FOREIGN KEY(board_id) REFERENCES boards (id) ON DELETE CASCADE, 
	CONSTRAINT fk_postings_hiring_manager_contacts FOREIGN KEY(hiring_manager) REFERENCES contacts (id) ON DELETE SET NULL, 
	CONSTRAINT fk_postings_recruiter_contacts FOREIGN KEY(recruiter) REFERENCES contacts (id) ON DELETE SET NULL, 
	CONSTRAINT uq_postings_board_id UNIQUE (board_id, external_id)
);
INSERT INTO "postings" VALUES(7,2,'1','Data Engineer','https://x.example/7','["Berlin"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19','2026-11-20',NULL,0,NULL,1,'title: data engineer',6,NULL,NULL,NULL,'Pipes.');
CREATE TABLE scans (
	id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	started_at VARCHAR NOT NULL, 
	CONSTRAINT pk_scans PRIMARY KEY (id)
);
INSERT INTO "scans" VALUES(3,'2026-11-20','2026-11-20T06:00');
CREATE TABLE steps (
	ask_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	status VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	note TEXT, 
	CONSTRAINT pk_steps PRIMARY KEY (ask_id, position), 
	CONSTRAINT fk_steps_ask_id_asks FOREIGN KEY(ask_id) REFERENCES asks (id) ON DELETE CASCADE
);
INSERT INTO "steps" VALUES(4,0,'sent','2026-11-20',NULL);
CREATE TABLE thanks (
	id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	how TEXT, 
	CONSTRAINT pk_thanks PRIMARY KEY (id), 
	CONSTRAINT fk_thanks_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "thanks" VALUES(1,5,'2026-11-20','card');
CREATE INDEX ix_counts_board_id ON counts (board_id);
CREATE INDEX ix_postings_open ON postings (kept, closed_on);
COMMIT;
