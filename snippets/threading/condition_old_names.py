"""옛 이름: notifyAll(), isSet()은 아직 돌지만 경고한다."""

import warnings
from threading import Condition, Event

bell, door = Condition(), Event()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with bell:
        bell.notifyAll()
    print("열렸나:", door.isSet())

for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")

# 출력:
#   열렸나: False
#   DeprecationWarning: notifyAll() is deprecated, use notify_all() instead
#   DeprecationWarning: isSet() is deprecated, use is_set() instead
