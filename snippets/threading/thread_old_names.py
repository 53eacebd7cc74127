"""옛 이름: setName(), isDaemon()은 아직 돌지만 경고한다."""

import warnings
from threading import Thread

chef = Thread(target=print, args=("일한다",))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    chef.setName("요리사")
    chef.setDaemon(False)
    print(chef.getName(), chef.isDaemon())

for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")

chef.name = "주방장"  # 지금은 속성을 쓴다
print(chef.name, chef.daemon)

# 출력:
#   요리사 False
#   DeprecationWarning: setName() is deprecated, [..]
#   DeprecationWarning: setDaemon() is deprecated, [..]
#   DeprecationWarning: getName() is deprecated, [..]
#   DeprecationWarning: isDaemon() is deprecated, [..]
#   주방장 False
