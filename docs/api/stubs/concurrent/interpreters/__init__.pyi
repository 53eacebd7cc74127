"""한 프로세스 안에서 여러 서브인터프리터(subinterpreter)를 만들고 쓰는 표준 모듈입니다.

인터프리터마다 모듈과 전역 변수, 전역 인터프리터 록(GIL)이 따로 있습니다. 그래서 스레드처럼 한 프로세스 안에
있으면서도 CPU 작업을 동시에 실행할 수 있습니다. 대신 객체를 함께 쓰지 못하고 값을 복사해 주고받습니다.

!!! info "버전"
    (3.14부터) 쓸 수 있습니다.
"""

from collections.abc import Callable, Mapping
from concurrent.interpreters._queues import UNBOUND
from queue import Empty, Full
from threading import Thread
from types import CodeType, SimpleNamespace
from typing import Any

def create() -> Interpreter:
    """새 인터프리터를 하나 만듭니다. 아직 아무것도 실행하지 않습니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    !!! warning "주의"
        돌려받은 객체를 변수에 담아 둡니다. 가리키는 객체가 모두 사라지면 인터프리터도 없어집니다.

    Returns:
        새 인터프리터를 가리키는 [`Interpreter`][concurrent.interpreters.Interpreter].
    """

def get_current() -> Interpreter:
    """이 코드를 실행하고 있는 인터프리터를 돌려줍니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    Returns:
        지금의 인터프리터.
    """

def get_main() -> Interpreter:
    """프로그램이 시작된 메인 인터프리터를 돌려줍니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    Returns:
        메인 인터프리터.
    """

def list_all() -> list[Interpreter]:
    """지금 있는 인터프리터를 모두 돌려줍니다. 메인 인터프리터도 들어갑니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    Returns:
        인터프리터의 리스트.
    """

def is_shareable(obj: Any) -> bool:
    """피클링하지 않고 다른 인터프리터로 바로 건넬 수 있는 값인지 알려 줍니다.

    `None`, `bool`, `int`, `float`, `str`, `bytes`, `tuple`, `memoryview`,
    [`Queue`][concurrent.interpreters.Queue] 등이 그런 값입니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    !!! warning "주의"
        튜플은 안에 리스트가 들어 있어도 `True`입니다. 요소까지 살펴보지 않습니다.

    Args:
        obj: 확인할 값입니다.

    Returns:
        바로 건넬 수 있는 형이면 `True`.
    """

def create_queue(maxsize: int = 0, *, unbounditems: object = UNBOUND) -> Queue:
    """인터프리터 사이에서 값을 주고받을 큐를 만듭니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    Args:
        maxsize: 담을 수 있는 최대 개수입니다. 0 이하면 제한이 없습니다.
        unbounditems: 넣은 인터프리터가 사라진 뒤 남은 값을 꺼낼 때 무엇을 할지 정합니다.
            기본값이면 값 대신 `UNBOUND`라는 표시 객체가 나옵니다. 공식 문서에는 없는 인자입니다.

    Returns:
        새 [`Queue`][concurrent.interpreters.Queue].
    """

class Interpreter:
    """한 프로세스 안의 인터프리터 하나를 가리키는 객체입니다.

    직접 만들지 않고 [`create()`][concurrent.interpreters.create]로 얻습니다. 번호가 같으면 언제나 같은 객체입니다.
    코드를 실행하는 메서드는 지금 스레드에서 실행하고 끝날 때까지 기다립니다. 동시에 실행하려면 스레드를 씁니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    !!! warning "주의"
        이 모듈로 만들지 않은 인터프리터(메인 인터프리터 등)에서는 `exec()`, `call()`, `prepare_main()`, `close()`가
        [`InterpreterError`][concurrent.interpreters.InterpreterError]를 냅니다.

    Args:
        id: 이미 있는 인터프리터의 번호입니다.

    Raises:
        InterpreterNotFoundError: 그 번호의 인터프리터가 없을 때.
        TypeError: `id`가 정수가 아닐 때.
    """

    def __init__(self, id: int, /) -> None: ...
    def exec(self, code: str | CodeType | Callable[[], object], /) -> None:
        """소스 코드를 이 인터프리터의 `__main__` 모듈에서 실행하고, 끝날 때까지 기다립니다.

        한 번 실행하고 남은 변수는 다음 `exec()`에서도 보입니다.

        Args:
            code: 실행할 소스 코드 문자열입니다. 인자도 반환값도 없는 단순한 함수도 됩니다.
                함수의 본문만 건너가므로, 함수가 쓰는 전역 변수는 그 인터프리터에 있어야 합니다.

        Raises:
            ExecutionFailed: 코드가 예외로 끝났을 때.
            SyntaxError: 소스 코드의 문법이 틀렸을 때.
            ValueError: 인자를 받거나 값을 돌려주는 함수를 주었을 때.
            TypeError: 문자열도, 코드 객체도, 함수도 아닌 것을 주었을 때.
            InterpreterError: 이미 다른 코드를 실행하고 있을 때.
        """

    def call(self, callable: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """이 인터프리터에서 함수를 호출하고, 끝나기를 기다려 반환값을 받습니다.

        함수와 인자, 반환값은 바로 건넬 수 있는 값이 아니면 피클링되어 건너갑니다. 그래서 복사본입니다.

        !!! warning "주의"
            스크립트에 정의한 함수가 전역 변수나 기본값을 쓰면, 그 인터프리터가 스크립트를 다시 실행해 함수를 찾습니다.
            `if __name__ == "__main__":` 아래에서 부릅니다.
            바깥 함수의 변수를 쓰는 내부 함수(클로저)는 건넬 수 없습니다.

        Args:
            callable: 호출할 함수입니다.
            *args: 함수에 넘길 위치 인자입니다.
            **kwargs: 함수에 넘길 키워드 인자입니다.

        Returns:
            함수의 반환값.

        Raises:
            ExecutionFailed: 함수가 예외로 끝났을 때.
            NotShareableError: 함수나 인자, 반환값을 건넬 수 없을 때.
            InterpreterError: 이미 다른 코드를 실행하고 있을 때.
        """

    def call_in_thread(self, callable: Callable[..., object], /, *args: Any, **kwargs: Any) -> Thread:
        """새 스레드를 시작해, 그 스레드에서 이 인터프리터의 함수를 호출합니다. 바로 돌아옵니다.

        !!! warning "주의"
            반환값은 버려지고, 예외는 [`threading.excepthook()`][threading.excepthook]이 출력할 뿐입니다.
            결과가 필요하면 큐로 받거나
            [`InterpreterPoolExecutor`][concurrent.futures.InterpreterPoolExecutor]를 씁니다.

        Args:
            callable: 호출할 함수입니다.
            *args: 함수에 넘길 위치 인자입니다.
            **kwargs: 함수에 넘길 키워드 인자입니다.

        Returns:
            시작한 [`Thread`][threading.Thread].
        """

    def prepare_main(self, ns: Mapping[str, Any] | None = None, /, **kwargs: Any) -> None:
        """이 인터프리터의 `__main__` 모듈에 변수를 미리 만들어 둡니다. 다음 `exec()`가 그 변수를 봅니다.

        Args:
            ns: 변수 이름과 값을 담은 딕셔너리입니다.
            **kwargs: 변수 이름과 값입니다. `ns`와 이름이 겹치면 이쪽이 이깁니다.

        Raises:
            NotShareableError: 바로 건넬 수 없는 값이 있을 때. 여기서는 피클링하지 않습니다.
            ValueError: 만들 변수가 하나도 없을 때.
            InterpreterError: 이미 다른 코드를 실행하고 있을 때.
        """

    def is_running(self) -> bool:
        """이 인터프리터의 `__main__`에서 지금 코드가 실행되고 있는지 알려 줍니다.

        그 안에서 띄운 다른 스레드만 남아 있으면 실행 중으로 치지 않습니다.

        Returns:
            실행 중이면 `True`.

        Raises:
            InterpreterNotFoundError: 이미 닫힌 인터프리터일 때.
        """

    def close(self) -> None:
        """인터프리터를 정리하고 없앱니다. 그 안의 모듈과 변수가 모두 사라집니다.

        Raises:
            InterpreterError: 실행 중이거나, 지금의 인터프리터이거나, 이 모듈로 만들지 않은 인터프리터일 때.
            InterpreterNotFoundError: 이미 닫힌 인터프리터일 때.
        """

    @property
    def id(self) -> int:
        """프로세스 안에서 겹치지 않는 인터프리터 번호입니다. 메인 인터프리터는 0입니다."""

    @property
    def whence(self) -> str:
        """누가 만든 인터프리터인지 나타내는 문자열입니다. 메인은 `"runtime init"`입니다."""

class Queue:
    """인터프리터 사이에서 값을 주고받는 FIFO 큐입니다.

    직접 만들지 않고 [`create_queue()`][concurrent.interpreters.create_queue]로 얻습니다.
    큐 자체는 다른 인터프리터에 바로 건넬 수 있고, 건너간 쪽도 같은 큐를 봅니다.
    꺼낸 값은 보통 넣은 값의 복사본입니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    Args:
        id: 이미 있는 큐의 번호입니다.

    Raises:
        RuntimeError: 그 번호의 큐가 없을 때.
        TypeError: `id`가 정수가 아닐 때.
    """

    def __init__(self, id: int, /) -> None: ...
    def put(
        self,
        obj: Any,
        block: bool = True,
        timeout: float | None = None,
        *,
        unbounditems: object | None = None,
    ) -> None:
        """값을 넣습니다. 가득 차 있으면 자리가 날 때까지 기다립니다.

        !!! warning "주의"
            `timeout=0.5`는 0초와 같습니다. 정수로 바뀌기 때문입니다.

        Args:
            obj: 넣을 값입니다. 바로 건넬 수 없는 값은 피클링합니다.
            block: `False`면 기다리지 않습니다. 자리가 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. 소수점 아래는 버려집니다. `None`이면 끝없이 기다립니다.
            unbounditems: 이 인터프리터가 사라진 뒤 이 값을 꺼낼 때 무엇을 할지 정합니다.
                `None`이면 큐를 만들 때 정한 대로 합니다.

        Raises:
            QueueFull: 기다리지 않기로 했거나 시간제한이 지났는데 자리가 없을 때.
            NotShareableError: 건넬 수 없는 값일 때.
            ValueError: `timeout`이 음수일 때.
        """

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """값을 하나 꺼내 돌려줍니다. 비어 있으면 값이 들어올 때까지 기다립니다.

        !!! warning "주의"
            `timeout=0.5`는 0초와 같습니다. 정수로 바뀌기 때문입니다.

        Args:
            block: `False`면 기다리지 않습니다. 값이 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. 소수점 아래는 버려집니다. `None`이면 끝없이 기다립니다.

        Returns:
            꺼낸 값. 넣은 인터프리터가 이미 사라졌으면 기본으로는 `UNBOUND` 표시 객체.

        Raises:
            QueueEmpty: 기다리지 않기로 했거나 시간제한이 지났는데 값이 없을 때.
            ValueError: `timeout`이 음수일 때.
        """

    def put_nowait(self, obj: Any, *, unbounditems: object | None = None) -> None:
        """기다리지 않고 값을 넣습니다.

        Args:
            obj: 넣을 값입니다.
            unbounditems: [`put()`][concurrent.interpreters.Queue.put]과 같습니다.

        Raises:
            QueueFull: 자리가 없을 때.
            NotShareableError: 건넬 수 없는 값일 때.
        """

    def get_nowait(self) -> Any:
        """기다리지 않고 값을 꺼냅니다.

        Returns:
            꺼낸 값.

        Raises:
            QueueEmpty: 값이 없을 때.
        """

    def qsize(self) -> int:
        """지금 담긴 값의 개수를 알려 줍니다. 답을 받은 직후에 바뀔 수 있습니다.

        Returns:
            부른 순간의 개수.
        """

    def empty(self) -> bool:
        """큐가 지금 비어 있는지 알려 줍니다. 답을 받은 직후에 바뀔 수 있습니다.

        Returns:
            부른 순간에 비어 있었으면 `True`.
        """

    def full(self) -> bool:
        """큐가 지금 가득 차 있는지 알려 줍니다. 답을 받은 직후에 바뀔 수 있습니다.

        Returns:
            부른 순간에 가득 차 있었으면 `True`. 크기에 제한이 없으면 언제나 `False`.
        """

    @property
    def id(self) -> int:
        """프로세스 안에서 겹치지 않는 큐 번호입니다."""

    @property
    def maxsize(self) -> int:
        """담을 수 있는 최대 개수입니다. 0 이하면 제한이 없습니다."""

    @property
    def unbounditems(self) -> object:
        """넣은 인터프리터가 사라진 값을 어떻게 다룰지 정한 기본값입니다. 공식 문서에는 없습니다."""

class InterpreterError(Exception):
    """인터프리터에 시킨 일을 할 수 없을 때 나는 예외입니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.
    """

class InterpreterNotFoundError(InterpreterError):
    """없거나 이미 닫힌 인터프리터를 쓰려 할 때 나는 예외입니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.
    """

class ExecutionFailed(InterpreterError):
    """인터프리터에서 실행한 코드가 예외로 끝났을 때, 시킨 쪽에 나는 예외입니다.

    원래 예외 객체는 인터프리터 사이를 건널 수 없으므로 요약만 담습니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    !!! warning "주의"
        `except ValueError:`로는 잡히지 않습니다. 이 예외를 잡고 `excinfo.type.__name__`을 봅니다.

    Args:
        excinfo: 예외의 요약입니다. 파이썬이 만들어 넘깁니다.
    """

    def __init__(self, excinfo: SimpleNamespace) -> None: ...

    excinfo: SimpleNamespace
    """예외의 요약입니다.

    `type`(예외 클래스의 이름들), `msg`(메시지), `formatted`(한 줄 요약), `errdisplay`(트레이스백 글)를 담습니다.
    """

class NotShareableError(TypeError):
    """다른 인터프리터로 건넬 수 없는 값을 건네려 할 때 나는 예외입니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.
    """

class QueueEmpty(Empty):
    """꺼낼 값이 없을 때 나는 예외입니다. [`queue.Empty`][queue.Empty]로도 잡힙니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.
    """

class QueueFull(Full):
    """넣을 자리가 없을 때 나는 예외입니다. [`queue.Full`][queue.Full]로도 잡힙니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.
    """
