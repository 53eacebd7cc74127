"""여러 스레드가 안전하게 값을 주고받는 큐(queue)를 담은 표준 모듈입니다.

록은 큐 안에 들어 있습니다. 생산자는 넣고 소비자는 꺼내기만 하면 됩니다.
프로세스 사이에서는 쓸 수 없습니다. 그때는 [`multiprocessing.Queue`][multiprocessing.Queue]를 씁니다.
"""

from collections import deque
from threading import Condition, Lock
from typing import Any

class Queue:
    """먼저 넣은 값이 먼저 나오는(FIFO) 스레드 안전 큐입니다.

    가득 차면 넣는 쪽이, 비면 꺼내는 쪽이 기다립니다. 넣은 작업이 모두 처리되기를 기다리는
    [`join()`][queue.Queue.join]과 [`task_done()`][queue.Queue.task_done]도 있습니다.

    Args:
        maxsize: 담을 수 있는 최대 개수입니다. 0 이하면 제한이 없습니다.
    """

    maxsize: int
    """담을 수 있는 최대 개수입니다. 0 이하면 제한이 없습니다."""

    def __init__(self, maxsize: int = 0) -> None: ...
    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        """값을 넣습니다. 큐가 가득 차 있으면 자리가 날 때까지 기다립니다.

        넣을 때마다 처리해야 할 작업 수가 하나 늘어납니다.

        !!! warning "주의"
            넣은 뒤에 그 객체를 고치면 꺼내는 쪽도 고친 것을 봅니다. 넣은 객체는 더 건드리지 않습니다.

        Args:
            item: 넣을 값입니다. 복사하지 않고 그 객체를 그대로 담습니다.
            block: `False`면 기다리지 않습니다. 자리가 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다. `block=False`면 쓰이지 않습니다.

        Raises:
            Full: 기다리지 않기로 했거나 시간제한이 지났는데 자리가 없을 때.
            ShutDown: 큐가 종료되었을 때. 3.13부터 납니다.
            ValueError: 크기에 제한이 있는 큐에서 `timeout`이 음수일 때.
        """

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """값을 하나 꺼내 돌려줍니다. 큐가 비어 있으면 값이 들어올 때까지 기다립니다.

        !!! warning "주의"
            더 넣을 스레드가 없는데 `timeout` 없이 부르면 영원히 멈춥니다. 끝을 알리는 값을 넣거나
            [`shutdown()`][queue.Queue.shutdown]을 씁니다.

        Args:
            block: `False`면 기다리지 않습니다. 값이 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다. `block=False`면 쓰이지 않습니다.

        Returns:
            꺼낸 값.

        Raises:
            Empty: 기다리지 않기로 했거나 시간제한이 지났는데 값이 없을 때.
            ShutDown: 큐가 종료되었고 남은 값도 없을 때. 3.13부터 납니다.
            ValueError: `timeout`이 음수일 때.
        """

    def put_nowait(self, item: Any) -> None:
        """기다리지 않고 값을 넣습니다. `put(item, block=False)`와 같습니다.

        Args:
            item: 넣을 값입니다.

        Raises:
            Full: 자리가 없을 때.
            ShutDown: 큐가 종료되었을 때. 3.13부터 납니다.
        """

    def get_nowait(self) -> Any:
        """기다리지 않고 값을 꺼냅니다. `get(block=False)`와 같습니다.

        Returns:
            꺼낸 값.

        Raises:
            Empty: 값이 없을 때.
            ShutDown: 큐가 종료되었고 남은 값도 없을 때. 3.13부터 납니다.
        """

    def task_done(self) -> None:
        """꺼낸 작업 하나를 다 처리했다고 알립니다. 소비자가 `get()` 한 번에 한 번씩 부릅니다.

        처리하지 않은 작업이 0이 되면 [`join()`][queue.Queue.join]에서 기다리던 스레드가 나아갑니다.

        !!! warning "주의"
            작업이 예외로 끝나도 불러야 합니다. `try` … `finally`에 두지 않으면 `join()`이 영원히 기다릴 수 있습니다.

        Raises:
            ValueError: 넣은 값보다 많이 불렀을 때.
        """

    def join(self) -> None:
        """넣은 모든 값에 [`task_done()`][queue.Queue.task_done]이 불릴 때까지 기다립니다.

        시간제한을 줄 수 없습니다.

        !!! warning "주의"
            큐가 비는 것이 아니라 작업이 끝나는 것을 기다립니다.
            소비자가 `task_done()`을 부르지 않으면 돌아오지 않습니다.
        """

    def qsize(self) -> int:
        """지금 담긴 값의 대략적인 개수를 알려 줍니다.

        !!! warning "주의"
            답을 받은 직후에 바뀔 수 있습니다. `qsize() > 0`이어도 다음 `get()`이 기다릴 수 있습니다.

        Returns:
            부른 순간의 개수.
        """

    def empty(self) -> bool:
        """큐가 지금 비어 있는지 알려 줍니다.

        !!! warning "주의"
            답을 받은 직후에 바뀔 수 있습니다. 확인한 뒤 꺼내지 말고, `get_nowait()`를 부르고 예외를 처리합니다.

        Returns:
            부른 순간에 비어 있었으면 `True`.
        """

    def full(self) -> bool:
        """큐가 지금 가득 차 있는지 알려 줍니다.

        !!! warning "주의"
            답을 받은 직후에 바뀔 수 있습니다. `False`였어도 다음 `put()`이 기다릴 수 있습니다.

        Returns:
            부른 순간에 가득 차 있었으면 `True`. 크기에 제한이 없으면 언제나 `False`.
        """

    def shutdown(self, immediate: bool = False) -> None:
        """큐를 종료합니다. 더 넣을 수 없게 되고, 기다리던 스레드는 모두 깨어납니다.

        이미 담긴 값은 계속 꺼낼 수 있고, 다 꺼내고 나면 `get()`이 [`ShutDown`][queue.ShutDown]을 냅니다.
        소비자에게 끝을 알리는 값을 넣는 일을 대신합니다.

        !!! info "버전"
            (3.13부터) 쓸 수 있습니다.

        !!! warning "주의"
            `immediate=True`여도 이미 꺼내 처리하던 작업은 남습니다. `join()`은 그 작업의 `task_done()`을 기다립니다.

        Args:
            immediate: `True`면 남은 값을 버리고, 버린 만큼 처리하지 않은 작업 수도 줄입니다.
        """

    unfinished_tasks: int
    """넣은 뒤 아직 [`task_done()`][queue.Queue.task_done]이 불리지 않은 작업 수입니다. 살펴보기만 합니다."""

    is_shutdown: bool
    """큐가 종료되었으면 `True`입니다. 살펴보기만 합니다.

    !!! info "버전"
        (3.13부터) 쓸 수 있습니다.
    """

    queue: deque[Any]
    """값을 담은 안쪽 컨테이너입니다. 공식 문서에 없는 구현 세부 사항이며, 직접 고치지 않습니다."""

    mutex: Lock
    """큐를 지키는 안쪽 록입니다. 공식 문서에 없는 구현 세부 사항이며, 보통은 직접 획득하지 않습니다."""

    not_empty: Condition
    """값이 들어오기를 기다리는 안쪽 조건 변수입니다. 공식 문서에 없는 구현 세부 사항입니다."""

    not_full: Condition
    """자리가 나기를 기다리는 안쪽 조건 변수입니다. 공식 문서에 없는 구현 세부 사항입니다."""

    all_tasks_done: Condition
    """작업이 모두 끝나기를 기다리는 안쪽 조건 변수입니다. 공식 문서에 없는 구현 세부 사항입니다."""

class LifoQueue(Queue):
    """나중에 넣은 값이 먼저 나오는(LIFO) 큐입니다. 스택과 같은 순서입니다.

    순서 말고는 [`Queue`][queue.Queue]와 같습니다.

    Args:
        maxsize: 담을 수 있는 최대 개수입니다. 0 이하면 제한이 없습니다.
    """

    def __init__(self, maxsize: int = 0) -> None: ...
    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """가장 나중에 넣은 값을 꺼내 돌려줍니다. 비어 있으면 값이 들어올 때까지 기다립니다.

        Args:
            block: `False`면 기다리지 않습니다. 값이 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다.

        Returns:
            꺼낸 값.

        Raises:
            Empty: 기다리지 않기로 했거나 시간제한이 지났는데 값이 없을 때.
            ShutDown: 큐가 종료되었고 남은 값도 없을 때. 3.13부터 납니다.
            ValueError: `timeout`이 음수일 때.
        """

class PriorityQueue(Queue):
    """가장 작은 값이 먼저 나오는 우선순위 큐입니다.

    보통 `(우선순위, 할 일)` 튜플을 넣습니다. 순서 말고는 [`Queue`][queue.Queue]와 같습니다.

    !!! warning "주의"
        우선순위가 같으면 튜플의 다음 요소를 견줍니다. 견줄 수 없는 객체라면 `TypeError`가 납니다.
        `(우선순위, 번호, 할 일)`처럼 겹치지 않는 번호를 사이에 넣습니다.

    Args:
        maxsize: 담을 수 있는 최대 개수입니다. 0 이하면 제한이 없습니다.
    """

    def __init__(self, maxsize: int = 0) -> None: ...
    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        """값을 넣습니다. 큐가 가득 차 있으면 자리가 날 때까지 기다립니다.

        Args:
            item: 넣을 값입니다. 담긴 값들과 `<`로 견줄 수 있어야 합니다.
            block: `False`면 기다리지 않습니다. 자리가 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다.

        Raises:
            Full: 기다리지 않기로 했거나 시간제한이 지났는데 자리가 없을 때.
            ShutDown: 큐가 종료되었을 때. 3.13부터 납니다.
            TypeError: 담긴 값과 견줄 수 없을 때.
            ValueError: 크기에 제한이 있는 큐에서 `timeout`이 음수일 때.
        """

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """담긴 값 가운데 가장 작은 것을 꺼내 돌려줍니다. 비어 있으면 값이 들어올 때까지 기다립니다.

        Args:
            block: `False`면 기다리지 않습니다. 값이 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다.

        Returns:
            가장 작은 값.

        Raises:
            Empty: 기다리지 않기로 했거나 시간제한이 지났는데 값이 없을 때.
            ShutDown: 큐가 종료되었고 남은 값도 없을 때. 3.13부터 납니다.
            ValueError: `timeout`이 음수일 때.
        """

class SimpleQueue:
    """크기 제한이 없고 기능이 적은 FIFO 큐입니다.

    `task_done()`과 `join()`, 크기 제한과 종료 기능이 없는 대신,
    시그널 처리기나 객체의 소멸자 안에서 [`put()`][queue.SimpleQueue.put]을 불러도 안전합니다.
    """

    def __init__(self) -> None: ...
    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        """값을 넣습니다. 크기 제한이 없으므로 기다리지 않습니다.

        Args:
            item: 넣을 값입니다.
            block: 쓰이지 않습니다. [`Queue.put()`][queue.Queue.put]과 모양을 맞춘 것입니다.
            timeout: 쓰이지 않습니다. `Queue.put()`과 모양을 맞춘 것입니다.
        """

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """값을 하나 꺼내 돌려줍니다. 비어 있으면 값이 들어올 때까지 기다립니다.

        Args:
            block: `False`면 기다리지 않습니다. 값이 없으면 바로 예외를 냅니다.
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다. `block=False`면 쓰이지 않습니다.

        Returns:
            꺼낸 값.

        Raises:
            Empty: 기다리지 않기로 했거나 시간제한이 지났는데 값이 없을 때.
            ValueError: `timeout`이 음수일 때.
        """

    def put_nowait(self, item: Any) -> None:
        """값을 넣습니다. [`put()`][queue.SimpleQueue.put]과 같습니다.

        Args:
            item: 넣을 값입니다.
        """

    def get_nowait(self) -> Any:
        """기다리지 않고 값을 꺼냅니다. `get(block=False)`와 같습니다.

        Returns:
            꺼낸 값.

        Raises:
            Empty: 값이 없을 때.
        """

    def qsize(self) -> int:
        """지금 담긴 값의 대략적인 개수를 알려 줍니다. 답을 받은 직후에 바뀔 수 있습니다.

        Returns:
            부른 순간의 개수.
        """

    def empty(self) -> bool:
        """큐가 지금 비어 있는지 알려 줍니다. 답을 받은 직후에 바뀔 수 있습니다.

        Returns:
            부른 순간에 비어 있었으면 `True`.
        """

class Empty(Exception):
    """꺼낼 값이 없을 때 `get()`과 `get_nowait()`가 내는 예외입니다.

    [`multiprocessing.Queue`][multiprocessing.Queue]도 이 예외를 냅니다.
    """

class Full(Exception):
    """넣을 자리가 없을 때 `put()`과 `put_nowait()`가 내는 예외입니다.

    [`multiprocessing.Queue`][multiprocessing.Queue]도 이 예외를 냅니다.
    """

class ShutDown(Exception):
    """종료된 큐에 넣으려 하거나, 종료되고 비어 있는 큐에서 꺼내려 할 때 나는 예외입니다.

    [`Queue.shutdown()`][queue.Queue.shutdown]을 부른 뒤에 납니다.

    !!! info "버전"
        (3.13부터) 쓸 수 있습니다.
    """
