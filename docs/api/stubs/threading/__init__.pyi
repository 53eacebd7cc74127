"""스레드를 만들고, 스레드끼리 순서와 공유 자원을 맞추는 표준 모듈입니다.

한 프로세스 안의 스레드는 메모리를 함께 씁니다. 그래서 값을 넘기기는 쉽지만,
같은 값을 여럿이 바꿀 때는 록(lock) 같은 동기화 도구가 있어야 합니다.
시간은 모두 초 단위이며 `0.5`처럼 소수로도 씁니다.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextvars import Context
from types import FrameType, TracebackType
from typing import Any

class Thread:
    """실행 흐름 하나를 나타내는 스레드(thread)입니다.

    할 일은 두 가지 방법으로 정합니다. `target`에 호출할 함수를 넘기거나, 이 클래스를 상속해
    [`run()`][threading.Thread.run]을 다시 정의합니다. 객체를 만드는 것만으로는 아무것도
    시작되지 않습니다. [`start()`][threading.Thread.start]를 불러야 새 스레드에서 실행됩니다.

    스레드에서 잡지 않은 예외는 다른 스레드로 퍼지지 않습니다.
    [`threading.excepthook()`][threading.excepthook]이 받아 표준 오류에 출력합니다.

    !!! info "버전"
        3.10부터 기본 이름에 `target`의 이름이 붙습니다.

    !!! warning "주의"
        인자가 하나여도 `args=(값,)`처럼 쉼표를 씁니다. `args=(1)`은 튜플이 아니라 정수라서,
        만들 때가 아니라 스레드가 실행될 때 `TypeError`가 납니다.

    Args:
        group: 언제나 `None`이어야 합니다. 나중을 위해 비워 둔 자리입니다.
        target: 새 스레드가 호출할 함수입니다. `None`이면 아무것도 호출하지 않습니다.
        name: 스레드 이름입니다. 주지 않으면 `Thread-1 (worker)`처럼 번호와 함수 이름으로 짓습니다.
        args: `target`에 위치 인자로 넘길 값들입니다. 튜플이나 리스트로 줍니다.
        kwargs: `target`에 키워드 인자로 넘길 딕셔너리입니다. `None`이면 빈 딕셔너리와 같습니다.
        daemon: 데몬 스레드인지를 정합니다. `None`이면 만드는 스레드의 값을 물려받습니다.
        context: 스레드가 쓸 `contextvars.Context`입니다. `None`이면 `sys.flags.thread_inherit_context`를
            따라, 참이면 `start()`를 부른 쪽 컨텍스트의 복사본을, 거짓이면 빈 컨텍스트를 씁니다. (3.14부터)

    Raises:
        AssertionError: `group`이 `None`이 아닐 때. `Thread(f)`처럼 함수를 첫 위치 인자로 넘기면 이 예외가 납니다.
    """

    def __init__(
        self,
        group: None = None,
        target: Callable[..., object] | None = None,
        name: str | None = None,
        args: Iterable[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
        *,
        daemon: bool | None = None,
        context: Context | None = None,
    ) -> None: ...
    def start(self) -> None:
        """새 스레드를 띄워 그 안에서 [`run()`][threading.Thread.run]을 실행합니다.

        스레드가 실제로 뜰 때까지만 기다리고 바로 돌아옵니다. 일이 끝나기를 기다리지 않습니다.

        !!! warning "주의"
            스레드 객체는 한 번만 시작합니다. 같은 일을 다시 하려면 새 객체를 만듭니다.

        Raises:
            RuntimeError: 같은 객체에서 두 번째로 불렀을 때, 또는 운영체제가 스레드를 더 만들지 못할 때.
        """

    def run(self) -> None:
        """스레드가 할 일 자체입니다. 상속한 클래스가 다시 정의할 수 있습니다.

        기본 구현은 `target(*args, **kwargs)`를 호출하고 그 반환값을 버립니다.

        !!! warning "주의"
            직접 부르면 새 스레드가 생기지 않고, 부른 스레드에서 그대로 실행됩니다.
            새 스레드에서 실행하려면 [`start()`][threading.Thread.start]를 부릅니다.
        """

    def join(self, timeout: float | None = None) -> None:
        """이 스레드가 끝날 때까지, 부른 스레드를 기다리게 합니다.

        정상으로 끝났든 예외로 끝났든 끝나면 돌아옵니다. 여러 번 불러도 됩니다.
        다른 스레드들은 그동안 계속 실행됩니다.

        !!! info "버전"
            3.15부터 `timeout`에 `Fraction`이나 `Decimal` 같은 실수도 줄 수 있습니다.

        !!! warning "주의"
            시간제한이 지나도 스레드는 멈추지 않고, 반환값도 언제나 `None`입니다.
            끝났는지는 [`is_alive()`][threading.Thread.is_alive]로 확인합니다.

        Args:
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝날 때까지, 0 이하면 기다리지 않습니다.

        Raises:
            RuntimeError: 시작하지 않은 스레드나 자기 자신을 기다리려 할 때.
            PythonFinalizationError: 인터프리터가 종료되는 중에 데몬 스레드를 기다리려 할 때. 3.14부터 납니다.
            OverflowError: `timeout`이 [`TIMEOUT_MAX`][threading.TIMEOUT_MAX]보다 클 때.
        """

    def is_alive(self) -> bool:
        """스레드가 지금 살아 있는지 알려 줍니다. 기다리지 않습니다.

        Returns:
            시작했고 아직 끝나지 않았으면 `True`. 시작하기 전과 끝난 뒤에는 `False`.
        """

    @property
    def name(self) -> str:
        """사람이 알아보기 위한 이름입니다. 바꿀 수 있고, 여러 스레드가 같은 이름을 써도 됩니다.

        !!! info "버전"
            3.14부터 스레드를 시작할 때 이 이름을 운영체제의 스레드 이름으로도 씁니다.
        """

    @name.setter
    def name(self, name: str) -> None: ...
    @property
    def ident(self) -> int | None:
        """파이썬이 붙인 스레드 식별자입니다. 0이 아닌 정수이고, 시작하기 전에는 `None`입니다.

        끝난 뒤에도 읽을 수 있습니다.

        !!! warning "주의"
            끝난 스레드의 번호는 나중에 다른 스레드가 다시 쓸 수 있습니다.
        """

    @property
    def native_id(self) -> int | None:
        """운영체제가 붙인 스레드 번호입니다. 시작하기 전에는 `None`입니다.

        그 스레드가 끝날 때까지 시스템 전체에서 겹치지 않으므로, 운영체제 도구가 보여 주는 번호와 견줄 수 있습니다.
        """

    @property
    def daemon(self) -> bool:
        """데몬 스레드(daemon thread)인지를 나타냅니다.

        프로그램은 데몬이 아닌 스레드가 모두 끝나면 종료됩니다. 그때 남은 데몬 스레드는 기다리지 않습니다.
        메인 스레드는 데몬이 아니므로, 메인 스레드가 만든 스레드의 기본값은 `False`입니다.

        !!! warning "주의"
            데몬 스레드는 하던 일 도중에 끊깁니다. 파일 쓰기처럼 끝맺음이 필요한 일을 맡기지 않습니다.

        Raises:
            RuntimeError: 이미 시작한 스레드에서 값을 바꾸려 할 때.
        """

    @daemon.setter
    def daemon(self, daemonic: bool) -> None: ...
    def getName(self) -> str:
        """[`name`][threading.Thread.name]을 읽는 옛 메서드입니다. (3.10부터 사용 중단 예고)

        Returns:
            스레드 이름.
        """

    def setName(self, name: str) -> None:
        """[`name`][threading.Thread.name]을 바꾸는 옛 메서드입니다. (3.10부터 사용 중단 예고)

        Args:
            name: 새 이름입니다.
        """

    def isDaemon(self) -> bool:
        """[`daemon`][threading.Thread.daemon]을 읽는 옛 메서드입니다. (3.10부터 사용 중단 예고)

        Returns:
            데몬 스레드면 `True`.
        """

    def setDaemon(self, daemonic: bool) -> None:
        """[`daemon`][threading.Thread.daemon]을 바꾸는 옛 메서드입니다. (3.10부터 사용 중단 예고)

        Args:
            daemonic: 데몬 스레드로 만들지를 정합니다.
        """

class Lock:
    """한 번에 한 스레드만 지나가게 하는 록(lock)입니다.

    처음에는 풀려 있습니다. `with lock:`으로 쓰면 블록에 들어갈 때 획득하고,
    예외가 나더라도 블록을 나올 때 해제합니다.

    록은 획득한 스레드를 기억하지 않습니다. 그래서 다른 스레드가 해제할 수도 있습니다.
    여럿이 기다릴 때 누가 먼저 획득할지는 정해져 있지 않습니다.

    !!! info "버전"
        3.13부터 클래스입니다. 그전에는 록을 만드는 함수였습니다. 상속할 수 없는 것은 같습니다.

    !!! warning "주의"
        이미 획득한 스레드가 다시 획득하려 하면 오류 없이 영원히 멈춥니다.
        다시 획득할 일이 있으면 [`RLock`][threading.RLock]을 씁니다.
    """

    def __init__(self) -> None: ...
    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """록을 획득합니다. 다른 쪽이 쥐고 있으면 풀릴 때까지 기다립니다.

        !!! info "버전"
            3.15부터 `timeout`에 `Fraction`이나 `Decimal` 같은 실수도 줄 수 있습니다.

        !!! warning "주의"
            `blocking=False`나 `timeout`을 쓰면 반드시 반환값을 확인합니다. `False`인데 임계 구역에
            들어가면 록이 없는 것과 같습니다.

        Args:
            blocking: `False`면 기다리지 않습니다. 한 번 시도해서 비어 있으면 획득하고 결과를 바로 돌려줍니다.
            timeout: 기다릴 최대 시간(초)입니다. `-1`이면 끝없이 기다립니다. `blocking=False`와 함께 쓸 수 없습니다.

        Returns:
            획득했으면 `True`, 획득하지 못했으면 `False`.

        Raises:
            ValueError: `blocking=False`인데 `timeout`을 주었을 때, 또는 `timeout`이 `-1`이 아닌 음수일 때.
            OverflowError: `timeout`이 [`TIMEOUT_MAX`][threading.TIMEOUT_MAX]보다 클 때.
        """

    def release(self) -> None:
        """록을 해제합니다. 기다리던 스레드가 있으면 그중 하나가 획득합니다.

        획득한 스레드가 아니어도 부를 수 있습니다. 기다리지 않습니다.

        Raises:
            RuntimeError: 풀려 있는 록을 해제하려 할 때.
        """

    def locked(self) -> bool:
        """록이 지금 잠겨 있는지 알려 줍니다. 누가 획득했는지는 알려 주지 않습니다.

        !!! warning "주의"
            답을 받은 직후에 상태가 바뀔 수 있습니다. 획득할 수 있는지 알고 싶으면 `acquire(blocking=False)`를 씁니다.

        Returns:
            어느 스레드든 획득해 두었으면 `True`.
        """

    def acquire_lock(self, blocking: bool = True, timeout: float = -1) -> bool:
        """[`acquire()`][threading.Lock.acquire]의 옛 이름입니다. 새 코드에서는 쓰지 않습니다.

        Args:
            blocking: `acquire()`와 같습니다.
            timeout: `acquire()`와 같습니다.

        Returns:
            획득했으면 `True`.
        """

    def release_lock(self) -> None:
        """[`release()`][threading.Lock.release]의 옛 이름입니다. 새 코드에서는 쓰지 않습니다."""

    def locked_lock(self) -> bool:
        """[`locked()`][threading.Lock.locked]의 옛 이름입니다. 새 코드에서는 쓰지 않습니다.

        Returns:
            잠겨 있으면 `True`.
        """

class RLock:
    """획득한 스레드가 다시 획득할 수 있는 재진입 록(reentrant lock)입니다.

    주인 스레드와 획득 횟수를 기억합니다. 주인은 몇 번이고 기다리지 않고 획득하며,
    획득한 횟수만큼 해제해야 다른 스레드가 획득할 수 있습니다.
    `with` 문에서 쓸 수 있고, 재귀 함수나 서로 부르는 메서드들이 같은 록을 쓸 때 알맞습니다.

    !!! info "버전"
        인자를 주면 3.15부터 `TypeError`가 납니다. 3.14까지는 무시했고, 3.13과 3.14는 `DeprecationWarning`도 냅니다.
    """

    def __init__(self) -> None: ...
    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """록을 획득합니다. 이미 주인이면 획득 횟수만 하나 늘리고 바로 돌아옵니다.

        !!! info "버전"
            3.15부터 `timeout`에 `Fraction`이나 `Decimal` 같은 실수도 줄 수 있습니다.

        Args:
            blocking: `False`면 기다리지 않고 한 번만 시도합니다.
            timeout: 기다릴 최대 시간(초)입니다. `-1`이면 끝없이 기다립니다. `blocking=False`와 함께 쓸 수 없습니다.

        Returns:
            획득했으면 `True`, 아니면 `False`. 다시 획득할 때도 `True`입니다.

        Raises:
            ValueError: `blocking=False`인데 `timeout`을 주었을 때, 또는 `timeout`이 `-1`이 아닌 음수일 때.
            OverflowError: `timeout`이 [`TIMEOUT_MAX`][threading.TIMEOUT_MAX]보다 클 때.
        """

    def release(self) -> None:
        """획득 횟수를 하나 줄입니다. 0이 되면 록이 풀리고, 기다리던 스레드 하나가 획득합니다.

        !!! warning "주의"
            획득한 횟수만큼 해제하지 않으면 록은 계속 잠겨 있습니다. `with` 문을 쓰면 짝이 저절로 맞습니다.

        Raises:
            RuntimeError: 획득하지 않은 록이거나, 다른 스레드가 주인인 록을 해제하려 할 때.
        """

    def locked(self) -> bool:
        """록이 지금 잠겨 있는지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다. 그전 버전에서 부르면 `AttributeError`가 납니다.

        Returns:
            어느 스레드든 획득해 두었으면 `True`. 부른 스레드 자신이 주인이어도 `True`입니다.
        """

class Condition:
    """어떤 조건이 참이 될 때까지 기다리고, 참이 되었다고 알리는 조건 변수(condition variable)입니다.

    록 하나를 품고 있습니다. 조건을 살피고 바꾸는 일은 그 록을 획득한 채로 합니다. 보통 `with cond:` 안에서
    [`wait_for()`][threading.Condition.wait_for]로 기다리고, 다른 스레드가 `with cond:` 안에서 값을 바꾼 뒤
    [`notify()`][threading.Condition.notify]를 부릅니다.

    !!! warning "주의"
        알림은 쌓이지 않습니다. 아무도 기다리지 않을 때 보낸 알림은 사라지므로, 알림이 아니라 값을 조건으로 삼습니다.

    Args:
        lock: 함께 쓸 [`Lock`][threading.Lock]이나 [`RLock`][threading.RLock]입니다.
            `None`이면 새 `RLock`을 만듭니다. 조건 변수 여럿이 록 하나를 나누어 써도 됩니다.
    """

    def __init__(self, lock: Lock | RLock | None = None) -> None: ...
    def wait(self, timeout: float | None = None) -> bool:
        """록을 풀고 알림을 기다립니다. 돌아올 때는 록을 다시 획득한 상태입니다.

        `RLock`을 여러 번 획득했더라도 모두 풀고 기다렸다가, 돌아올 때 그 횟수를 되살립니다.

        !!! warning "주의"
            깨어났다고 조건이 참인 것은 아닙니다. 다른 스레드가 먼저 값을 가져갔을 수 있습니다.
            `if`가 아니라 `while`로 다시 확인하거나 `wait_for()`를 씁니다.

        Args:
            timeout: 알림을 기다릴 최대 시간(초)입니다. `None`이면 알림이 올 때까지 기다립니다.
                록을 다시 획득하느라 걸리는 시간은 들어가지 않습니다.

        Returns:
            알림을 받았으면 `True`, 시간제한이 지났으면 `False`.

        Raises:
            RuntimeError: 록을 획득하지 않고 불렀을 때.
        """

    def wait_for(self, predicate: Callable[[], Any], timeout: float | None = None) -> Any:
        """`predicate()`가 참이 될 때까지 기다립니다. 깨어날 때마다 조건을 다시 확인합니다.

        이미 참이면 기다리지 않습니다. `predicate`는 록을 획득한 상태에서 호출됩니다.

        Args:
            predicate: 인자 없이 호출해 참·거짓을 판단할 함수입니다.
            timeout: 모두 합쳐 기다릴 최대 시간(초)입니다. `None`이면 참이 될 때까지 기다립니다.

        Returns:
            `predicate()`가 마지막으로 돌려준 값. 시간제한이 지났으면 거짓인 값입니다.

        Raises:
            RuntimeError: 록을 획득하지 않은 채 기다려야 할 때.
        """

    def notify(self, n: int = 1) -> None:
        """기다리는 스레드를 최대 `n`개 깨웁니다. 기다리는 스레드가 없으면 아무 일도 없습니다.

        록을 풀지는 않습니다. 깨어난 스레드는 이쪽이 록을 해제해야 나아갑니다.

        Args:
            n: 깨울 스레드 수입니다.

        Raises:
            RuntimeError: 록을 획득하지 않고 불렀을 때.
        """

    def notify_all(self) -> None:
        """기다리는 스레드를 모두 깨웁니다. 록은 그중 하나씩 차례로 획득합니다.

        Raises:
            RuntimeError: 록을 획득하지 않고 불렀을 때.
        """

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """품고 있는 록을 획득합니다. 그 록의 `acquire()`를 그대로 부릅니다.

        Args:
            blocking: `False`면 기다리지 않고 한 번만 시도합니다.
            timeout: 기다릴 최대 시간(초)입니다. `-1`이면 끝없이 기다립니다.

        Returns:
            획득했으면 `True`.
        """

    def release(self) -> None:
        """품고 있는 록을 해제합니다. 그 록의 `release()`를 그대로 부릅니다.

        Raises:
            RuntimeError: 록이 잠겨 있지 않을 때. `RLock`이면 다른 스레드가 주인일 때도 납니다.
        """

    def locked(self) -> bool:
        """품고 있는 록이 지금 잠겨 있는지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            어느 스레드든 획득해 두었으면 `True`.
        """

    def notifyAll(self) -> None:
        """[`notify_all()`][threading.Condition.notify_all]의 옛 이름입니다. (3.10부터 사용 중단 예고)"""

class Semaphore:
    """동시에 들어갈 수 있는 수를 제한하는 세마포어(semaphore)입니다.

    안에 숫자 하나가 있습니다. 획득하면 1 줄고, 해제하면 늘어납니다. 0이면 획득하려는 스레드가 기다립니다.
    `with` 문에서 쓸 수 있습니다. 획득과 해제를 다른 스레드가 해도 됩니다.

    !!! warning "주의"
        실수로 더 많이 해제하면 숫자가 처음 값보다 커져 제한이 느슨해집니다.
        그런 실수를 잡으려면 [`BoundedSemaphore`][threading.BoundedSemaphore]를 씁니다.

    Args:
        value: 처음 숫자입니다.

    Raises:
        ValueError: `value`가 음수일 때.
    """

    def __init__(self, value: int = 1) -> None: ...
    def acquire(self, blocking: bool = True, timeout: float | None = None) -> bool:
        """숫자가 0보다 크면 1 줄이고 돌아옵니다. 0이면 누가 해제할 때까지 기다립니다.

        !!! warning "주의"
            `Lock.acquire()`와 달리 끝없이 기다리라는 값은 `-1`이 아니라 `None`입니다.
            숫자가 0일 때 `timeout=-1`을 주면 기다리지 않고 `False`를 돌려줍니다.

        Args:
            blocking: `False`면 기다리지 않고 한 번만 시도합니다.
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다. `blocking=False`와 함께 쓸 수 없습니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.

        Raises:
            ValueError: `blocking=False`인데 `timeout`을 주었을 때.
        """

    def release(self, n: int = 1) -> None:
        """숫자를 `n`만큼 늘리고, 기다리는 스레드를 최대 `n`개 깨웁니다.

        Args:
            n: 늘릴 수입니다. 1 이상이어야 합니다.

        Raises:
            ValueError: `n`이 1보다 작을 때.
        """

class BoundedSemaphore(Semaphore):
    """처음 값보다 커질 수 없는 제한된 세마포어(bounded semaphore)입니다.

    획득한 것보다 많이 해제하면 예외로 알려 줍니다. 나머지는 [`Semaphore`][threading.Semaphore]와 같습니다.

    Args:
        value: 처음 숫자이자 넘을 수 없는 위쪽 한계입니다.

    Raises:
        ValueError: `value`가 음수일 때.
    """

    def __init__(self, value: int = 1) -> None: ...
    def release(self, n: int = 1) -> None:
        """숫자를 `n`만큼 늘립니다. 처음 값을 넘게 되면 늘리지 않고 예외를 냅니다.

        Args:
            n: 늘릴 수입니다. 1 이상이어야 합니다.

        Raises:
            ValueError: `n`이 1보다 작거나, 늘린 숫자가 처음 값보다 커질 때.
        """

class Event:
    """일이 일어났다는 사실 하나를 여러 스레드에 알리는 이벤트(event)입니다.

    참·거짓 하나를 담고, 처음에는 거짓입니다. 참이 되면 기다리던 스레드가 모두 나아가고,
    다시 거짓으로 돌릴 때까지 그 뒤의 [`wait()`][threading.Event.wait]도 바로 돌아옵니다.
    """

    def __init__(self) -> None: ...
    def is_set(self) -> bool:
        """이벤트가 지금 참인지 알려 줍니다. 기다리지 않습니다.

        Returns:
            참으로 바뀐 상태면 `True`.
        """

    def set(self) -> None:
        """이벤트를 참으로 바꾸고, 기다리던 스레드를 모두 깨웁니다. 이미 참이어도 괜찮습니다."""

    def clear(self) -> None:
        """이벤트를 거짓으로 되돌립니다. 이제부터 `wait()`는 다시 기다립니다.

        !!! warning "주의"
            `set()` 바로 뒤에 부르면, 곧 `wait()`를 부르려던 스레드는 알림을 놓칩니다.
            반복해서 알려야 하면 [`Condition`][threading.Condition]이나 큐를 씁니다.
        """

    def wait(self, timeout: float | None = None) -> bool:
        """이벤트가 참이 될 때까지 기다립니다. 이미 참이면 바로 돌아옵니다.

        Args:
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 참이 될 때까지, 0 이하면 기다리지 않습니다.

        Returns:
            참이 되어 돌아왔으면 `True`, 시간제한이 지났으면 `False`.
        """

    def isSet(self) -> bool:
        """[`is_set()`][threading.Event.is_set]의 옛 이름입니다. (3.10부터 사용 중단 예고)

        Returns:
            참이면 `True`.
        """

class Timer(Thread):
    """정한 시간이 지난 뒤 함수를 한 번 호출하는 스레드인 타이머(timer)입니다.

    [`Thread`][threading.Thread]를 상속합니다. `start()`를 부른 때부터 시간을 재고,
    시간이 되면 새 스레드에서 `function`을 호출합니다.

    !!! warning "주의"
        데몬 스레드가 아니면 프로그램은 타이머가 끝날 때까지 종료되지 않습니다.
        더 필요 없는 타이머는 [`cancel()`][threading.Timer.cancel]로 취소합니다.

    Args:
        interval: 기다릴 시간(초)입니다.
        function: 시간이 되면 호출할 함수입니다.
        args: 함수에 위치 인자로 넘길 값들입니다. `None`이면 빈 리스트와 같습니다.
        kwargs: 함수에 키워드 인자로 넘길 딕셔너리입니다. `None`이면 빈 딕셔너리와 같습니다.
    """

    interval: float
    """함수를 부르기 전에 기다리는 시간(초)입니다."""

    function: Callable[..., object]
    """시간이 되면 호출할 함수입니다."""

    args: Iterable[Any]
    """함수에 위치 인자로 넘길 값들입니다."""

    kwargs: Mapping[str, Any]
    """함수에 키워드 인자로 넘길 딕셔너리입니다."""

    finished: Event
    """함수 호출을 마쳤거나 타이머를 취소하면 참이 되는 이벤트입니다."""

    def __init__(
        self,
        interval: float,
        function: Callable[..., object],
        args: Iterable[Any] | None = None,
        kwargs: Mapping[str, Any] | None = None,
    ) -> None: ...
    def cancel(self) -> None:
        """아직 기다리는 중이면 타이머를 취소합니다. 함수는 호출되지 않고 스레드는 곧 끝납니다.

        !!! warning "주의"
            함수가 이미 실행되고 있으면 멈추지 못합니다.
        """

    def run(self) -> None:
        """`interval`초를 기다리고, 취소되지 않았으면 함수를 호출합니다. `start()`가 새 스레드에서 부릅니다."""

class Barrier:
    """정한 수의 스레드가 모두 도착할 때까지 서로 기다리는 배리어(barrier)입니다.

    마지막 스레드가 도착하면 모두 한꺼번에 나아가고, 배리어는 다음 번을 위해 다시 쓸 수 있습니다.
    하나라도 시간제한을 넘기면 배리어가 부서지고 모두
    [`BrokenBarrierError`][threading.BrokenBarrierError]를 받습니다.

    Args:
        parties: 모여야 할 스레드 수입니다.
        action: 모두 모였을 때 스레드 하나가 한 번 호출할 함수입니다. 나머지는 이 함수가 끝난 뒤에 나아갑니다.
        timeout: [`wait()`][threading.Barrier.wait]에 시간제한을 주지 않았을 때 쓸 기본값(초)입니다.

    Raises:
        ValueError: `parties`가 1보다 작을 때. 3.13부터 납니다.
    """

    def __init__(
        self,
        parties: int,
        action: Callable[[], object] | None = None,
        timeout: float | None = None,
    ) -> None: ...
    def wait(self, timeout: float | None = None) -> int:
        """도착했다고 알리고, 모두 모일 때까지 기다립니다.

        !!! warning "주의"
            `action`이 예외를 내면 배리어가 부서집니다. 그 스레드는 그 예외를, 나머지는 `BrokenBarrierError`를 받습니다.

        Args:
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 만들 때 준 값을 쓰고, 그것도 `None`이면 끝없이 기다립니다.

        Returns:
            0부터 `parties - 1`까지의 정수. 함께 나아가는 스레드마다 다르므로, 한 스레드만 할 일을 고를 때 씁니다.

        Raises:
            BrokenBarrierError: 시간제한이 지났거나, 기다리는 동안 배리어가 부서지거나 되돌려졌을 때.
                이미 부서진 배리어에서 불러도 납니다.
        """

    def reset(self) -> None:
        """배리어를 처음 상태로 되돌립니다. 부서진 배리어도 다시 쓸 수 있게 됩니다.

        기다리던 스레드가 있으면 모두 [`BrokenBarrierError`][threading.BrokenBarrierError]를 받습니다.
        """

    def abort(self) -> None:
        """배리어를 일부러 부숩니다. 기다리는 스레드와 앞으로 도착할 스레드가 모두 예외를 받습니다.

        한 스레드가 더 나아갈 수 없을 때, 다른 스레드들이 영원히 기다리지 않게 합니다.
        """

    @property
    def parties(self) -> int:
        """모여야 할 스레드 수입니다."""

    @property
    def n_waiting(self) -> int:
        """지금 배리어에서 기다리는 스레드 수입니다. 읽은 직후에 바뀔 수 있습니다."""

    @property
    def broken(self) -> bool:
        """배리어가 부서졌으면 `True`입니다."""

class BrokenBarrierError(RuntimeError):
    """배리어가 부서졌거나 되돌려져 더 기다릴 수 없을 때 나는 예외입니다."""

class local:
    """스레드마다 따로 값을 담는 스레드 로컬(thread-local) 객체입니다.

    한 스레드가 붙인 속성은 그 스레드에서만 보입니다. 다른 스레드에서 같은 속성을 읽으면 자기 값이 나오고,
    붙인 적이 없으면 `AttributeError`가 납니다. 상속하면 `__init__()`이 스레드마다 처음 쓸 때 한 번씩 호출됩니다.

    !!! warning "주의"
        만든 스레드에서 미리 붙여 둔 속성이 다른 스레드의 초깃값이 되지는 않습니다.
        초깃값이 필요하면 상속해서 `__init__()`에 적습니다.

    Raises:
        TypeError: 상속해서 `__init__()`을 정의하지 않고 인자를 주었을 때.
    """

    def __init__(self) -> None: ...

class serialize_iterator:
    """이터레이터 하나를 여러 스레드가 나누어 쓸 수 있게 록으로 감쌉니다.

    다음 값을 꺼내는 일을 한 번에 한 스레드만 합니다. 값 하나는 한 스레드에만 갑니다.
    제너레이터를 감싸면 `send()`, `throw()`, `close()`도 같은 록으로 지킵니다.

    !!! info "버전"
        (3.15부터) 쓸 수 있습니다.

    !!! warning "주의"
        안쪽 록은 재진입 록이 아닙니다. 감싼 제너레이터 안에서 자기 자신을 다시 꺼내면 교착 상태에 빠집니다.

    Args:
        iterable: 감쌀 이터러블입니다. 제너레이터, `itertools.count()` 등을 줍니다.

    Raises:
        TypeError: 이터러블이 아닌 것을 주었을 때.
    """

    def __init__(self, iterable: Iterable[Any]) -> None: ...
    def send(self, value: Any, /) -> Any:
        """제너레이터에 값을 보내고 다음 값을 받습니다.

        Args:
            value: 멈춰 있는 `yield` 식의 값이 될 객체입니다.

        Returns:
            제너레이터가 다음으로 내놓은 값.

        Raises:
            AttributeError: 감싼 것이 제너레이터가 아닐 때.
        """

    def throw(self, *args: Any) -> Any:
        """제너레이터가 멈춰 있는 자리에서 예외를 냅니다.

        Args:
            *args: 제너레이터의 `throw()`에 그대로 넘길 예외입니다.

        Returns:
            제너레이터가 예외를 처리하고 다음으로 내놓은 값.

        Raises:
            AttributeError: 감싼 것이 제너레이터가 아닐 때.
        """

    def close(self) -> Any:
        """제너레이터를 닫습니다. 그 뒤로는 값이 나오지 않습니다.

        Returns:
            제너레이터의 `close()`가 돌려준 값.

        Raises:
            AttributeError: 감싼 것이 제너레이터가 아닐 때.
        """

def synchronized_iterator(func: Callable[..., Iterator[Any]]) -> Callable[..., serialize_iterator]:
    """이터레이터를 돌려주는 함수를 감싸, 나오는 이터레이터마다 스레드 안전하게 만듭니다.

    제너레이터 함수에 데코레이터로 붙이거나 `synchronized_iterator(itertools.count)`처럼 씁니다.
    결과는 [`serialize_iterator`][threading.serialize_iterator]로 감싼 이터레이터입니다.

    !!! info "버전"
        (3.15부터) 쓸 수 있습니다.

    Args:
        func: 이터레이터나 제너레이터를 돌려주는 함수입니다.

    Returns:
        같은 인자를 받고, 감싼 이터레이터를 돌려주는 함수.
    """

def concurrent_tee(iterable: Iterable[Any], n: int = 2) -> tuple[Iterator[Any], ...]:
    """값의 흐름 하나를 `n`개의 이터레이터로 나눕니다. 저마다 모든 값을 처음부터 받습니다.

    `itertools.tee()`와 같지만, 나뉜 이터레이터들을 서로 다른 스레드에서 동시에 써도 됩니다.

    !!! info "버전"
        (3.15부터) 쓸 수 있습니다.

    !!! warning "주의"
        나뉜 이터레이터 하나를 두 스레드가 함께 쓰는 것은 안전하지 않습니다. 그때는 그 하나를
        [`serialize_iterator`][threading.serialize_iterator]로 감쌉니다.

    Args:
        iterable: 나눌 이터러블입니다.
        n: 만들 이터레이터 수입니다. 0이면 빈 튜플을 돌려줍니다.

    Returns:
        이터레이터 `n`개를 담은 튜플.

    Raises:
        ValueError: `n`이 음수일 때.
    """

def current_thread() -> Thread:
    """이 함수를 부른 스레드의 [`Thread`][threading.Thread] 객체를 돌려줍니다.

    Returns:
        지금 실행 중인 스레드. `threading`으로 만들지 않은 스레드라면 기능이 제한된 대역 객체입니다.
    """

def main_thread() -> Thread:
    """메인 스레드(main thread) 객체를 돌려줍니다. 보통은 인터프리터를 시작한 스레드입니다.

    Returns:
        메인 스레드.
    """

def enumerate() -> list[Thread]:
    """지금 살아 있는 스레드를 모두 돌려줍니다.

    메인 스레드와 데몬 스레드도 들어갑니다. 시작하지 않은 스레드와 끝난 스레드는 빠집니다.

    !!! warning "주의"
        `from threading import *`를 쓰면 내장 함수 `enumerate()`를 가립니다.

    Returns:
        새 리스트. 고쳐도 스레드에는 영향이 없습니다.
    """

def active_count() -> int:
    """지금 살아 있는 스레드 수를 알려 줍니다. 메인 스레드도 셉니다.

    Returns:
        [`enumerate()`][threading.enumerate]가 돌려주는 리스트의 길이.
    """

def get_ident() -> int:
    """이 함수를 부른 스레드의 식별자를 돌려줍니다. [`Thread.ident`][threading.Thread.ident]와 같은 값입니다.

    Returns:
        0이 아닌 정수. 값 자체에는 뜻이 없고, 스레드가 끝나면 다른 스레드가 다시 쓸 수 있습니다.
    """

def get_native_id() -> int:
    """이 함수를 부른 스레드의 운영체제 번호를 돌려줍니다.

    [`Thread.native_id`][threading.Thread.native_id]와 같은 값입니다.

    지원하지 않는 플랫폼에는 이 함수가 없습니다.

    Returns:
        시스템 전체에서 겹치지 않는 정수. 리눅스의 메인 스레드에서는 프로세스 번호와 같습니다.
    """

def excepthook(args: ExceptHookArgs, /) -> None:
    """스레드에서 아무도 잡지 않은 예외를 처리합니다.

    기본 동작은 스레드 이름과 트레이스백을 표준 오류에 출력하는 것입니다. `SystemExit`은 조용히 무시합니다.
    `threading.excepthook`에 다른 함수를 대입하면 그 함수가 대신 불립니다.

    !!! warning "주의"
        스레드의 예외는 프로그램을 끝내지 않습니다. 종료 코드도 0 그대로입니다. 실패를 알아야 하면
        이 함수를 바꾸거나 [`Future`][concurrent.futures.Future]로 결과를 받습니다.

    Args:
        args: 예외와 스레드를 담은 [`ExceptHookArgs`][threading.ExceptHookArgs]입니다.

    Raises:
        TypeError: `args`가 `ExceptHookArgs`가 아닐 때.
    """

def __excepthook__(args: ExceptHookArgs, /) -> None:
    """[`threading.excepthook()`][threading.excepthook]의 처음 값을 담아 둔 것입니다.

    `excepthook`을 바꾸었다가 원래대로 돌릴 때, 또는 바꾼 함수 안에서 기본 출력을 부를 때 씁니다.

    Args:
        args: 예외와 스레드를 담은 [`ExceptHookArgs`][threading.ExceptHookArgs]입니다.
    """

class ExceptHookArgs(tuple[Any, ...]):
    """[`threading.excepthook()`][threading.excepthook]이 받는 인자 묶음입니다. 속성으로 읽습니다.

    보통은 파이썬이 만들어 넘겨줍니다.

    !!! warning "주의"
        예외 객체나 스레드를 오래 붙들어 두면 그 안의 객체들도 사라지지 않습니다. 필요한 값만 꺼내 저장합니다.

    Args:
        iterable: 예외 클래스, 예외 객체, 트레이스백, 스레드를 이 순서로 담은 길이 4의 시퀀스입니다.
            시그니처에 기본값이 보이지만 생략할 수 없습니다.

    Raises:
        TypeError: 시퀀스를 주지 않았거나 길이가 4가 아닐 때.
    """

    def __init__(self, iterable: Sequence[Any] = (), /) -> None: ...

    exc_type: type[BaseException]
    """예외 클래스입니다."""

    exc_value: BaseException | None
    """예외 객체입니다. `None`일 수 있습니다."""

    exc_traceback: TracebackType | None
    """예외의 트레이스백 객체입니다. `None`일 수 있습니다."""

    thread: Thread | None
    """예외가 난 스레드입니다. `None`일 수 있습니다."""

def settrace(func: Callable[[FrameType, str, Any], Any] | None) -> None:
    """앞으로 시작할 모든 스레드에 쓸 추적 함수를 정합니다.

    각 스레드는 `run()`을 부르기 전에 이 함수를 `sys.settrace()`에 넘깁니다.
    이미 실행 중인 스레드는 바뀌지 않습니다. 디버거와 커버리지 도구가 쓰는 함수입니다.

    Args:
        func: 추적 함수입니다. `None`이면 추적하지 않습니다.
    """

def settrace_all_threads(func: Callable[[FrameType, str, Any], Any] | None) -> None:
    """앞으로 시작할 스레드와 지금 실행 중인 모든 스레드에 추적 함수를 정합니다.

    !!! info "버전"
        (3.12부터) 쓸 수 있습니다.

    Args:
        func: 추적 함수입니다. `None`이면 추적하지 않습니다.
    """

def gettrace() -> Callable[[FrameType, str, Any], Any] | None:
    """[`settrace()`][threading.settrace]로 정한 추적 함수를 돌려줍니다.

    Returns:
        추적 함수. 정한 적이 없으면 `None`.
    """

def setprofile(func: Callable[[FrameType, str, Any], object] | None) -> None:
    """앞으로 시작할 모든 스레드에 쓸 프로파일 함수를 정합니다.

    각 스레드는 `run()`을 부르기 전에 이 함수를 `sys.setprofile()`에 넘깁니다.
    이미 실행 중인 스레드는 바뀌지 않습니다.

    Args:
        func: 프로파일 함수입니다. `None`이면 쓰지 않습니다.
    """

def setprofile_all_threads(func: Callable[[FrameType, str, Any], object] | None) -> None:
    """앞으로 시작할 스레드와 지금 실행 중인 모든 스레드에 프로파일 함수를 정합니다.

    !!! info "버전"
        (3.12부터) 쓸 수 있습니다.

    Args:
        func: 프로파일 함수입니다. `None`이면 쓰지 않습니다.
    """

def getprofile() -> Callable[[FrameType, str, Any], object] | None:
    """[`setprofile()`][threading.setprofile]로 정한 프로파일 함수를 돌려줍니다.

    Returns:
        프로파일 함수. 정한 적이 없으면 `None`.
    """

def stack_size(size: int = 0, /) -> int:
    """앞으로 만들 스레드의 스택 크기(바이트)를 정하고, 그때까지의 값을 돌려줍니다.

    !!! warning "주의"
        인자 없이 부르면 값을 묻기만 하는 것이 아니라 설정도 기본값 0으로 되돌립니다.

    Args:
        size: 새 크기입니다. 0이면 시스템의 기본 크기를 씁니다. 작을 수 있는 한계는 플랫폼마다 다릅니다.

    Returns:
        바꾸기 전의 크기. 0은 시스템 기본값을 뜻합니다.

    Raises:
        ValueError: 음수이거나 플랫폼이 허용하지 않는 크기일 때.
        RuntimeError: 플랫폼이 크기 변경을 지원하지 않을 때.
    """

def currentThread() -> Thread:
    """[`current_thread()`][threading.current_thread]의 옛 이름입니다. (3.10부터 사용 중단 예고)

    Returns:
        지금 실행 중인 스레드.
    """

def activeCount() -> int:
    """[`active_count()`][threading.active_count]의 옛 이름입니다. (3.10부터 사용 중단 예고)

    Returns:
        살아 있는 스레드 수.
    """

TIMEOUT_MAX: float
"""록을 기다릴 때 줄 수 있는 가장 큰 시간제한(초)입니다.

이보다 큰 값을 [`Lock.acquire()`][threading.Lock.acquire]나 [`Thread.join()`][threading.Thread.join] 등에 주면
`OverflowError`가 납니다. 값은 플랫폼마다 다릅니다.
"""

ThreadError: type[RuntimeError]
"""내장 예외 `RuntimeError`의 다른 이름입니다. 오래된 코드를 위해 남아 있습니다."""
