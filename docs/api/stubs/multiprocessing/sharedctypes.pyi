"""`ctypes` 값과 배열을 공유 메모리에 두는 모듈입니다."""

from collections.abc import Sequence
from multiprocessing import Lock, RLock
from multiprocessing.context import BaseContext
from typing import Any

def RawValue(typecode_or_type: str | type, *args: Any) -> Any:
    """공유 메모리에 값 하나를 두고, 록 없이 `ctypes` 객체로 돌려줍니다.

    [`multiprocessing.RawValue()`][multiprocessing.RawValue]가 이것을 부릅니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        *args: 처음 값. 없으면 0입니다.

    Returns:
        공유 메모리에 놓인 `ctypes` 객체.

    Raises:
        TypeError: 모르는 자료형이거나 처음 값의 자료형이 맞지 않을 때.
    """

def RawArray(typecode_or_type: str | type, size_or_initializer: int | Sequence[Any]) -> Any:
    """공유 메모리에 배열을 두고, 록 없이 `ctypes` 배열로 돌려줍니다.

    [`multiprocessing.RawArray()`][multiprocessing.RawArray]가 이것을 부릅니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        size_or_initializer: 정수이면 길이(모두 0으로 채움), 시퀀스이면 처음 값들.

    Returns:
        공유 메모리에 놓인 `ctypes` 배열.

    Raises:
        TypeError: 모르는 자료형이거나 길이를 알 수 없을 때.
        ValueError: 길이가 음수일 때.
    """

def Value(
    typecode_or_type: str | type,
    *args: Any,
    lock: bool | Lock | RLock | None = True,
    ctx: BaseContext | None = None,
) -> Synchronized | Any:
    """공유 메모리에 값 하나를 두고, 록을 함께 붙여 돌려줍니다.

    [`multiprocessing.Value()`][multiprocessing.Value]와 같고, 록을 만들 컨텍스트를 고를 수
    있습니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        *args: 처음 값. 없으면 0입니다.
        lock: `True`이면 `RLock`을 새로 만들고, 록을 주면 그것을 쓰고,
            `False`이면 록을 붙이지 않습니다. `None`은 `True`와 같습니다.
        ctx: 록을 만들 컨텍스트. `None`이면 지금 정해진 시작 방법의 것입니다.

    Returns:
        록이 붙은 객체. `lock=False`이면 `ctypes` 객체 그대로입니다.

    Raises:
        TypeError: 모르는 자료형일 때.
        AttributeError: `lock`에 록이 아닌 것을 주었을 때.
    """

def Array(
    typecode_or_type: str | type,
    size_or_initializer: int | Sequence[Any],
    *,
    lock: bool | Lock | RLock | None = True,
    ctx: BaseContext | None = None,
) -> SynchronizedArray | Any:
    """공유 메모리에 길이가 정해진 배열을 두고, 록을 함께 붙여 돌려줍니다.

    [`multiprocessing.Array()`][multiprocessing.Array]와 같고, 록을 만들 컨텍스트를 고를 수
    있습니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        size_or_initializer: 정수이면 길이(모두 0으로 채움), 시퀀스이면 처음 값들.
        lock: `True`이면 `RLock`을 새로 만들고, 록을 주면 그것을 쓰고,
            `False`이면 록을 붙이지 않습니다. `None`은 `True`와 같습니다.
        ctx: 록을 만들 컨텍스트. `None`이면 지금 정해진 시작 방법의 것입니다.

    Returns:
        록이 붙은 객체. `lock=False`이면 `ctypes` 배열 그대로입니다.

    Raises:
        TypeError: 모르는 자료형이거나 길이를 알 수 없을 때.
        AttributeError: `lock`에 록이 아닌 것을 주었을 때.
    """

def copy(obj: Any) -> Any:
    """공유 메모리에 놓인 `ctypes` 객체를, 공유 메모리 안의 새 자리에 복사합니다.

    복사본을 바꾸어도 원래 것은 그대로입니다.

    Args:
        obj: 록이 붙지 않은 `ctypes` 객체. 록이 붙은 것은 `get_obj()`로 꺼내어 넘깁니다.

    Returns:
        같은 값을 담은 새 `ctypes` 객체.

    Raises:
        TypeError: `ctypes` 객체가 아닐 때.
    """

def synchronized(
    obj: Any, lock: Lock | RLock | None = None, ctx: BaseContext | None = None
) -> Synchronized | SynchronizedArray | Any:
    """이미 있는 `ctypes` 객체에 록을 붙입니다.

    값이면 [`Synchronized`][multiprocessing.sharedctypes.Synchronized], 배열이면
    [`SynchronizedArray`][multiprocessing.sharedctypes.SynchronizedArray]로 감쌉니다.
    구조체이면 필드마다 속성이 있는 객체가 됩니다.

    !!! warning "주의"
        감싸기 전의 객체로 읽고 쓰면 록을 거치지 않습니다.

    Args:
        obj: 공유 메모리에 놓인 `ctypes` 객체.
        lock: 쓸 록. `None`이면 `RLock`을 새로 만듭니다.
        ctx: 록을 만들 컨텍스트. `None`이면 지금 정해진 시작 방법의 것입니다.

    Returns:
        록이 붙은 객체.

    Raises:
        AssertionError: 이미 록이 붙은 객체일 때.
    """

class Synchronized:
    """공유 메모리의 값 하나에 록을 붙인 객체입니다.

    [`Value()`][multiprocessing.Value]가 돌려주며 직접 만들지 않습니다.
    `with v:`로 록을 획득할 수 있습니다.
    """

    @property
    def value(self) -> Any:
        """담긴 값입니다. 읽고 쓸 때마다 록을 획득했다가 해제합니다.

        !!! warning "주의"
            `v.value += 1`은 읽기와 쓰기가 따로라서 갱신 손실이 생깁니다.
            `with v.get_lock():`으로 감쌉니다.
        """

    @value.setter
    def value(self, value: Any) -> None: ...
    def get_lock(self) -> Lock | RLock:
        """붙어 있는 록을 돌려줍니다.

        Returns:
            만들 때 준 록, 또는 새로 만들어진 `RLock`.
        """

    def get_obj(self) -> Any:
        """감싸인 `ctypes` 객체를 돌려줍니다. 이것으로 읽고 쓰면 록을 거치지 않습니다.

        Returns:
            `ctypes` 객체.
        """

    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """붙어 있는 록을 획득합니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지 기다립니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.
        """

    def release(self) -> None:
        """붙어 있는 록을 해제합니다.

        Raises:
            AssertionError: 록이 `RLock`(기본값)인데 획득하지 않았을 때.
        """

class SynchronizedArray:
    """공유 메모리의 배열에 록을 붙인 객체입니다.

    [`Array()`][multiprocessing.Array]가 돌려주며 직접 만들지 않습니다. 인덱스나 슬라이스로
    읽고 쓸 때마다 록을 획득했다가 해제합니다. `with a:`로 록을 획득해 둘 수도 있습니다.
    """

    def get_lock(self) -> Lock | RLock:
        """붙어 있는 록을 돌려줍니다.

        Returns:
            만들 때 준 록, 또는 새로 만들어진 `RLock`.
        """

    def get_obj(self) -> Any:
        """감싸인 `ctypes` 배열을 돌려줍니다. 이것으로 읽고 쓰면 록을 거치지 않습니다.

        Returns:
            `ctypes` 배열.
        """

    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """붙어 있는 록을 획득합니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지 기다립니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.
        """

    def release(self) -> None:
        """붙어 있는 록을 해제합니다.

        Raises:
            AssertionError: 록이 `RLock`(기본값)인데 획득하지 않았을 때.
        """

    def __getitem__(self, i: int | slice) -> Any:
        """원소나 슬라이스를 읽습니다.

        Args:
            i: 인덱스나 슬라이스.

        Returns:
            원소 하나, 또는 원소들의 리스트.

        Raises:
            IndexError: 범위를 벗어났을 때.
        """

    def __setitem__(self, i: int | slice, value: Any) -> None:
        """원소나 슬라이스를 바꿉니다.

        Args:
            i: 인덱스나 슬라이스.
            value: 새 값. 슬라이스이면 길이가 같은 시퀀스.

        Raises:
            IndexError: 범위를 벗어났을 때.
            ValueError: 슬라이스와 길이가 다를 때.
        """

    def __len__(self) -> int:
        """배열의 길이를 알려 줍니다.

        Returns:
            만들 때 정해진 길이.
        """

class SynchronizedString(SynchronizedArray):
    """글자 배열(`'c'`)에 록을 붙인 객체입니다.

    `Array('c', …)`가 돌려주며 직접 만들지 않습니다.
    [`SynchronizedArray`][multiprocessing.sharedctypes.SynchronizedArray]의 메서드도 모두 있습니다.
    """

    @property
    def value(self) -> bytes:
        r"""처음 `\x00` 앞까지의 바이트열입니다.

        배열보다 긴 바이트열을 넣으면 `ValueError`가 납니다.
        """

    @value.setter
    def value(self, value: bytes) -> None: ...
    @property
    def raw(self) -> bytes:
        r"""`\x00`까지 담은 배열 전체의 바이트열입니다.

        배열보다 긴 바이트열을 넣으면 `ValueError`가 납니다.
        """

    @raw.setter
    def raw(self, value: bytes) -> None: ...
    def get_lock(self) -> Lock | RLock:
        """붙어 있는 록을 돌려줍니다.

        Returns:
            만들 때 준 록, 또는 새로 만들어진 `RLock`.
        """

    def get_obj(self) -> Any:
        """감싸인 `ctypes` 글자 배열을 돌려줍니다. 이것으로 읽고 쓰면 록을 거치지 않습니다.

        Returns:
            `ctypes` 배열.
        """

    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """붙어 있는 록을 획득합니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지 기다립니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.
        """

    def release(self) -> None:
        """붙어 있는 록을 해제합니다.

        Raises:
            AssertionError: 록이 `RLock`(기본값)인데 획득하지 않았을 때.
        """
