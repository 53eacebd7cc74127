"""관리자의 Namespace, Value, Array, Queue."""

from multiprocessing import Manager, Process


def work(shop, total, prices, orders, names):
    shop.name = "우리 식당"
    total.value += 500
    prices[0] = 4000
    orders.put("김밥")
    names.append("민수")


if __name__ == "__main__":
    with Manager() as manager:
        shop = manager.Namespace(name="이름 없음", open=True)
        total = manager.Value("i", 0)
        prices = manager.Array("i", [3500, 5000])
        orders = manager.Queue(maxsize=1)
        names = manager.list()
        child = Process(target=work, args=(shop, total, prices, orders, names))
        child.start()
        child.join()
        print("Namespace:", shop.name, shop.open)
        print("Value:", total.value)
        print("Array:", list(prices))
        print("Queue:", orders.get())
        print("list:", list(names))

# 출력:
#   Namespace: 우리 식당 True
#   Value: 500
#   Array: [4000, 5000]
#   Queue: 김밥
#   list: ['민수']
