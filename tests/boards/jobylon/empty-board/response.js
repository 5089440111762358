JBL.embed_v2['jobs'] = [];
