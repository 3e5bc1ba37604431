/** Surnames of one character that names in official texts begin with; those that are function words first of all are left out. */
export const SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤葛章齐樊颜倪温季俞梅庄芦殷辛管祝左涂谷祁柯毕阮翁安牛耿艾翟易聂鲁岳解查盖单仇区朴华乐缪纪卜柏瞿宁霍欧申甘窦路包施关房裴苗尚滕米焦屈柴舒蓝褚娄冉古隋麻詹景阎项凌骆费盛游裘宫佟巩荆冀苟车练傅蒙穆闵连洪曲符阚应晏刁隗谌訾逄佴戚冼桂丛饶牟宗仲卓',
);

/** Surnames of two characters. */
export const DOUBLE_SURNAMES: readonly string[] = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '尉迟',
  '万俟',
  '令狐',
  '皇甫',
  '慕容',
  '长孙',
  '夏侯',
  '司徒',
  '端木',
  '公孙',
  '闻人',
  '宇文',
  '相里',
];

/** Surnames that are read otherwise than the character mostly is (Xiandai Hanyu Cidian). */
export const SURNAME_READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['单', 'shan4'],
    ['任', 'ren2'],
    ['区', 'ou1'],
    ['曾', 'zeng1'],
    ['解', 'xie4'],
    ['查', 'zha1'],
    ['盖', 'ge3'],
    ['葛', 'ge3'],
    ['仇', 'qiu2'],
    ['朴', 'piao2'],
    ['华', 'hua4'],
    ['乐', 'yue4'],
    ['缪', 'miao4'],
    ['纪', 'ji3'],
    ['卜', 'bu3'],
    ['柏', 'bai3'],
    ['宁', 'ning4'],
    ['翟', 'zhai2'],
    ['覃', 'qin2'],
    ['石', 'shi2'],
    ['盛', 'sheng4'],
    ['车', 'che1'],
    ['曲', 'qu1'],
    ['应', 'ying1'],
    ['冼', 'xian3'],
    ['尹', 'yin3'],
    ['谷', 'gu3'],
    ['万俟', 'mo4 qi2'],
    ['尉迟', 'yu4 chi2'],
    ['令狐', 'ling2 hu2'],
    ['长孙', 'zhang3 sun1'],
    ['相里', 'xiang4 li3'],
  ].map(([surname = '', syllables = '']) => [surname, syllables.split(' ')]),
);

/** Characters that given names are made of; words that follow a title without being a name have others. */
export const GIVEN_NAME_CHARACTERS: ReadonlySet<string> = new Set(
  '国强建明志恭远晓文斌永红玉厚和平春姬海龙军伟勇杰峰刚敏静丽娟芳艳霞秀英华慧巧美娜兰珍莉桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝晨亮政谦亨奇固之轮翰朗伯宏言若鸣朋梁栋维启克伦翔旭鹏泽辰士以家致树炎德行时泰博雄琛钧冠策腾楠榕风航弘义兴良山仁波贵福生松才发武新利清飞彬富顺信子涛昌成康星光天达安岩中茂进林有坚彪诚先敬震振壮会思群豪心邦承乐绍功善庆磊民友裕河哲江超浩胜学祥东洪忠元恒立正全水金宝贤凯俊亚诗雨雪佳雅雯莹桃凤珠翠香月莺媛素云莲真环爱妹淑惠轩鑫宇涵毅嘉锋鹰坤岭根喜满连银旺田来书培延跃耀祖铭铁钢双少小一宗汉三登显道孝世传继开运通禄寿京炎晔钊峥嵘骏骥熙煜烨炜炳烁焕煌灿琪璇琼璟瑞珏琨钰锐铎彦彤怀恩懿斐昊昕昱晟晗晴曦桦桐梓棣楚沁沐沛泉津洁浚淼渊滨澍瀚玮瑛璋皓禹秉稷绣羲舜芬茹萌萍葆蕾虹衍贞贝轶逸郁阁霆霄霖靖韬韶颂颐驰鲲鹤麒麟龄',
);
