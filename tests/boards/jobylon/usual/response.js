JBL.embed_v2['companies'] = [ 'Acme AB', ];
JBL.embed_v2['jobs'] = [
    {
        id: '379770',
        url: '/jobs/379770-acme-planner/',
        title: 'Supply Chain Planner \u002D Japan',
        company: 'Acme AB', // the widget's own note
        klass: { 'job-id-379770': true, 'job-lang-en': true, },
        locations: ['Tokyo, Japan'],
        locations_text: 'Tokyo, Japan',
        departments: ['Logistics'],
        employment_type: 'Heltid',
        workspace: 'Hybrid',
        published_date: '15 september 2026',
        is_internal: false,
    },
    {
        id: '380001',
        url: '/jobs/380001-acme-chef/',
        title: 'Chef \u0027Marais\u0027, [Paris]',
        company: "Acme AB",
        locations_text: 'Paris',
        is_internal: false
    },
    { id: '380002', url: '/jobs/380002-acme-internal/', title: 'For colleagues only', is_internal: true }
];
JBL.embed_v2['filters'] = [];
