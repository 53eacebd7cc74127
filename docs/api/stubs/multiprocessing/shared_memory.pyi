"""여러 프로세스가 같은 메모리를 직접 읽고 쓰게 하는 모듈입니다."""

from collections.abc import Iterable
from typing import Any

class SharedMemory:
    """이름이 붙은 공유 메모리 한 덩어리를 만들거나, 이미 있는 것에 붙습니다.

    한 프로세스가 `create=True`로 만들고, 다른 프로세스가 그 이름으로 붙습니다.
    피클링해서 복사하지 않으므로 큰 자료에 알맞습니다. 다 쓴 프로세스는 저마다
    [`close()`][multiprocessing.shared_memory.SharedMemory.close]를 부르고, 마지막에 한 곳에서만
    [`unlink()`][multiprocessing.shared_memory.SharedMemory.unlink]를 부릅니다.

    !!! warning "주의"
        읽고 쓰는 것을 아무것도 보호하지 않습니다. 여러 프로세스가 쓰면 록이 필요합니다.

    Args:
        name: 덩어리의 이름. 만들 때 `None`이면 이름을 지어 줍니다.
        create: `True`이면 새로 만들고, `False`이면 있는 것에 붙습니다.
        size: 만들 크기(바이트). 붙을 때는 무시됩니다.
        track: (3.13부터) `True`이면 자원 추적기에 등록해, 프로그램이 끝날 때 남은
            덩어리를 지워 줍니다. 만들지 않고 붙기만 하는 쪽에서, 특히 서로 관계없는
            프로세스에서는 `False`로 둡니다. 윈도우에서는 무시됩니다.

    Raises:
        ValueError: 새로 만들면서 `size`가 1보다 작거나, 이름 없이 붙으려 할 때.
        FileExistsError: 같은 이름이 이미 있는데 만들려 할 때.
        FileNotFoundError: 그런 이름이 없는데 붙으려 할 때.
    """

    def __init__(
        self,
        name: str | None = None,
        create: bool = False,
        size: int = 0,
        *,
        track: bool = True,
    ) -> None: ...
    @property
    def buf(self) -> memoryview | None:
        """내용을 읽고 쓰는 `memoryview`입니다.

        새로 만든 덩어리는 0으로 채워져 있습니다. `close()`한 뒤에는 `None`입니다.
        """

    @property
    def name(self) -> str:
        """다른 프로세스가 붙을 때 쓰는 이름입니다."""

    @property
    def size(self) -> int:
        """덩어리의 크기(바이트)입니다.

        운영체제에 따라 만들 때 준 값보다 클 수 있습니다.
        """

    def close(self) -> None:
        """이 프로세스에서 쓰기를 마칩니다. 덩어리 자체는 남아 있습니다.

        다시 불러도 됩니다.

        Raises:
            BufferError: `buf`에서 얻은 `memoryview`나 배열이 아직 남아 있을 때.
                먼저 지우거나 `release()`를 부릅니다.
        """

    def unlink(self) -> None:
        """덩어리를 없애 달라고 운영체제에 알립니다.

        쓰는 프로세스가 모두 합쳐 한 번만 부릅니다. 윈도우에서는 아무 일도 하지 않고,
        모두 닫으면 저절로 없어집니다.

        Raises:
            FileNotFoundError: 이미 없어졌을 때.
        """

class ShareableList:
    r"""공유 메모리에 놓인, 길이가 정해진 리스트입니다.

    `int`, `float`, `bool`, `str`, `bytes`, `None`만 담을 수 있습니다. 정수는 64비트까지입니다.
    원소는 바꿀 수 있지만 `append()`처럼 길이를 바꾸는 메서드와 슬라이스는 없습니다.
    다른 프로세스에는 객체를 그대로 넘기거나, `shm.name`으로 붙게 합니다.

    !!! warning "주의"
        문자열의 칸은 UTF-8 바이트가 아니라 글자 수로 잡습니다. 한글은 한 글자가 3바이트라
        잘려서, 읽을 때 `UnicodeDecodeError`가 나거나 끝이 사라질 수 있습니다.
        한글은 `encode()`한 바이트열로 넣습니다. 문자열과 바이트열 끝의 `\x00`은
        읽을 때 사라집니다.

    Args:
        sequence: 처음 원소들. 붙을 때는 `None`으로 둡니다.
        name: 공유 메모리의 이름. 원소들과 함께 주면 그 이름으로 만들고,
            이름만 주면 있는 것에 붙습니다.

    Raises:
        KeyError: 담을 수 없는 자료형이 들어 있을 때.
        struct.error: 정수가 64비트를 넘을 때. `struct` 모듈의 예외입니다.
    """

    def __init__(self, sequence: Iterable[Any] | None = None, *, name: str | None = None) -> None: ...
    shm: SharedMemory
    """원소들이 놓인 [`SharedMemory`][multiprocessing.shared_memory.SharedMemory] 객체입니다.

    다 쓰면 `shm.close()`를, 마지막에 `shm.unlink()`를 부릅니다.
    """

    def count(self, value: Any) -> int:
        """같은 원소가 몇 개인지 셉니다.

        Args:
            value: 찾을 값.

        Returns:
            `value`와 같은 원소의 수.
        """

    def index(self, value: Any) -> int:
        """같은 원소가 처음 나오는 자리를 찾습니다.

        Args:
            value: 찾을 값.

        Returns:
            첫 자리의 인덱스.

        Raises:
            ValueError: 같은 원소가 없을 때.
        """

    @property
    def format(self) -> str:
        """지금 담긴 원소들을 `struct` 모듈의 형식 문자로 이어 적은 문자열입니다.

        예를 들어 정수는 `q`, 실수는 `d`입니다.
        """

    def __getitem__(self, position: int) -> Any:
        """원소를 읽습니다. 음수 인덱스도 됩니다.

        Args:
            position: 인덱스. 슬라이스는 쓸 수 없습니다.

        Returns:
            그 자리의 값.

        Raises:
            IndexError: 범위를 벗어났을 때.
        """

    def __setitem__(self, position: int, value: Any) -> None:
        """원소를 바꿉니다. 자료형이 달라져도 됩니다.

        Args:
            position: 인덱스.
            value: 새 값.

        Raises:
            IndexError: 범위를 벗어났을 때.
            ValueError: 문자열이나 바이트열이 처음에 잡힌 칸보다 길 때.
            KeyError: 담을 수 없는 자료형일 때.
        """

    def __len__(self) -> int:
        """원소의 수를 알려 줍니다.

        Returns:
            만들 때 정해진 길이.
        """
