"""Words in the names of companies that tell little: everyday words, and places.

"Target Australia" is not the Target of America, and "Hudson Labs" may be anybody's; "Ericsson
Research" can only be Ericsson.
"""

from __future__ import annotations

from referrals.knowledge.facts import facts

EVERYDAY = frozenset(facts("employers/everyday_words"))
"""What anybody may call a company."""
REGIONS = frozenset(facts("employers/regions"))
"""Places that stand behind a company's name: "Siemens India" is Siemens in India."""
