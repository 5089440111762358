JBL.embed_v2['jobs'] = [{id: '9', url: '/jobs/9-x/', title: 'Wel
